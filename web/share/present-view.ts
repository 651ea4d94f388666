import type { View } from "../../src/model/view.ts";
import type { PartInput } from "../part.ts";
import { toldBy } from "../story/told-by.ts";

/** A view that names a step of a story and leaves to the story what is seen there; undefined where none is told. */
export function stepView(input: PartInput): View | undefined {
  const told = toldBy(input);
  if (!told) return undefined;
  return { v: 1, story: { id: told.story.id, step: told.number }, ...languageOf(input.view) };
}

/** A view that shows one thing and nothing besides. */
export function viewOfThing({ view }: PartInput, id: string): View {
  return { v: 1, selection: [id], ...languageOf(view) };
}

function languageOf({ language }: View): Pick<View, "language"> {
  return language === undefined ? {} : { language };
}
