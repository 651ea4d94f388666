import { stepOf, type ToldStep } from "../../src/model/story-view.ts";
import type { PartInput } from "../part.ts";

/** The step that a page tells; undefined where it tells no story. */
export function toldBy({ reader, view }: Pick<PartInput, "reader" | "view">): ToldStep | undefined {
  return stepOf(reader.graph.getAttribute("stories"), view.story);
}
