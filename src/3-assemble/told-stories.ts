import { compareText } from "../base/compare-text.ts";
import { mapStoryIds } from "../model/map-story-ids.ts";
import type { Step, Story, StoryRecord } from "../model/story.ts";
import { type AssembleContext, visibleId } from "./assemble-context.ts";
import { copyText } from "./copy-text.ts";

/**
 * The stories as a graph carries them, in the order in which they are told. Each attribute is named here one by one:
 * what is not named reaches no output. What the audience may not see is not linked, cited or chosen either.
 */
export function toldStories(
  stories: readonly StoryRecord[],
  context: Pick<AssembleContext, "isVisible">,
): readonly Story[] {
  return stories
    .toSorted((a, b) => (a.order ?? Infinity) - (b.order ?? Infinity) || compareText(a.id, b.id))
    .map((record) => (context.isVisible ? mapStoryIds(record, (id) => visibleId(id, context)) : record))
    .map(({ id, title, summary, steps }) => ({
      id,
      title: copyText(title),
      ...(summary !== undefined && { summary: copyText(summary) }),
      steps: steps.map(toldStep),
    }));
}

function toldStep({ id, heading, text, view, cites, panel, notes }: Step): Step {
  return {
    id,
    heading: copyText(heading),
    text: copyText(text),
    ...(view && { view: structuredClone(view) }),
    ...(cites && { cites: [...cites] }),
    ...(panel !== undefined && { panel }),
    ...(notes !== undefined && { notes: copyText(notes) }),
  };
}
