import { stepOf } from "../../src/model/story-view.ts";
import type { View } from "../../src/model/view.ts";
import type { PartInput } from "../part.ts";

/** A view that names a step of a story and leaves to the story what is seen there; undefined where none is told. */
export function stepView({ reader, view }: PartInput): View | undefined {
  const told = stepOf(reader.graph.getAttribute("stories"), view.story);
  if (!told) return undefined;
  return { v: 1, story: { id: told.story.id, step: told.number }, ...languageOf(view) };
}

/** A view that shows one thing and nothing besides. */
export function viewOfThing({ view }: PartInput, id: string): View {
  return { v: 1, selection: [id], ...languageOf(view) };
}

function languageOf({ language }: View): Pick<View, "language"> {
  return language === undefined ? {} : { language };
}
