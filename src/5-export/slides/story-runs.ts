import { type Inline, parseStoryText } from "../../model/story-text.ts";
import type { AddressOf } from "../../picture/drawing/draw-scene.ts";
import type { SlideRun } from "./deck.ts";

/** A text of a story as a slide sets it; what leads to no address of the web stays without its link. */
export function storyRuns(source: string, addressOf: AddressOf): readonly (readonly SlideRun[])[] {
  const runsOf = (part: Inline, look: Omit<SlideRun, "text">): readonly SlideRun[] => {
    if (part.kind === "text") return [{ ...look, text: part.text }];
    const address = part.kind === "link" ? addressOf(part.to) : undefined;
    const inner = {
      ...look,
      ...(part.kind === "emphasis" && { emphasis: true }),
      ...(part.kind === "strong" && { strong: true }),
      ...(address !== undefined && { address }),
    };
    return part.content.flatMap((one) => runsOf(one, inner));
  };
  return parseStoryText(source).map((paragraph) => paragraph.flatMap((part) => runsOf(part, {})));
}
