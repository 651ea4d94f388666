import { parseView } from "./parse-view.ts";
import type { Step, Story } from "./story.ts";
import type { StoryStep, View } from "./view.ts";

/** A step of a story that is there. */
export interface ToldStep {
  readonly story: Story;
  readonly step: Step;
  /** Counted from 1. */
  readonly number: number;
}

/** The step that a view names; undefined where there is no such story. A number past the end means the last step. */
export function stepOf(stories: readonly Story[] | undefined, named: StoryStep | undefined): ToldStep | undefined {
  const story = named && stories?.find(({ id }) => id === named.id);
  if (!story) return undefined;
  const number = Math.min(named.step, story.steps.length);
  const step = story.steps[number - 1];
  return step && { story, step, number };
}

/**
 * The view of a step, its story named in it. Without a camera what is selected is to fill the picture. What makes no
 * sense in the data is dropped, as from a link.
 */
export function viewOfStep({ story, step, number }: ToldStep): View {
  const { lens, as, filters, time, focus, selection, theme, camera } = parseView(step.view);
  return {
    v: 1,
    ...(lens !== undefined && { lens }),
    ...(as && { as }),
    ...(filters && { filters }),
    ...(time && { time }),
    ...(focus !== undefined && { focus }),
    ...(selection && { selection }),
    ...(camera && { camera }),
    ...(theme !== undefined && { theme }),
    story: { id: story.id, step: number },
  };
}
