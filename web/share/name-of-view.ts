import { lensNamed } from "../../src/picture/lenses.ts";
import { nameOf, text } from "../panels/reader.ts";
import type { PartInput } from "../part.ts";
import { toldBy } from "../story/told-by.ts";

/** What a view is called: the step of the story that is told, else its lens and what it is about. */
export function nameOfView(input: PartInput): string {
  const { reader, view } = input;
  const told = toldBy(input);
  if (told) return [told.story.title, told.step.heading].map((words) => text(reader, words)).join(": ");
  const { focus, selection: [selected] = [] } = view;
  const about = [focus, selected].find((id) => id !== undefined && reader.graph.hasNode(id));
  const lens = lensNamed(view.lens).labels[reader.language];
  return about === undefined ? lens : `${lens}: ${nameOf(reader, about)}`;
}
