import type { ClaimGraph } from "../../src/model/claim-graph.ts";
import { type ToldStep, viewOfStep } from "../../src/model/story-view.ts";
import type { View } from "../../src/model/view.ts";
import { fitCamera } from "../../src/picture/fit-camera.ts";
import { itemsOf } from "../../src/picture/items/item-picker.ts";
import { lensNamed } from "../../src/picture/lenses.ts";
import type { ViewChanges } from "../change-view.ts";
import type { Reader } from "../panels/reader.ts";

/** Graphs whose story a reader has begun a moment ago: its first step is to be fitted to the picture. */
export const BEGUN = new WeakSet<ClaimGraph>();

/** The step of that number of the same story; the nearest where there is none. */
export function stepAt({ story }: ToldStep, number: number): ToldStep | undefined {
  const near = Math.max(1, Math.min(story.steps.length, number));
  const step = story.steps[near - 1];
  return step && { story, step, number: near };
}

/** What a view says of what is shown; a camera may stand anywhere. */
function shownIn({ lens, as, filters, time, focus, selection }: View): string {
  return JSON.stringify([lensNamed(lens).id, as, filters, time, focus, selection]);
}

/** Whether a view shows what the step says, and not what a reader has come to from there. */
export function isAsTold(view: View, told: ToldStep): boolean {
  return shownIn(view) === shownIn(viewOfStep(told));
}

/** Whether a view names a story's step and says nothing of what is shown: a link written by hand. */
export function isBare(view: View): boolean {
  return shownIn(view) === shownIn({ v: 1 }) && view.lens === undefined;
}

/** The size of the picture in pixels, and how much of it the reading panel is going to cover. */
export interface PictureRoom {
  readonly width: number;
  readonly height: number;
  readonly covered: number;
}

/** What has to change so that a step is seen as it is told. */
export function changesTo(told: ToldStep, view: View, reader: Reader, { covered, ...size }: PictureRoom): ViewChanges {
  const { lens, as, filters, time, focus, selection, camera, story, theme = view.theme } = viewOfStep(told);
  const changes = { lens, as, filters, time, focus, selection, theme, story };
  if (camera || as === "table" || size.width < 1 || size.height < 1) return { ...changes, camera };
  const items = itemsOf(reader.graph, { ...viewOfStep(told), language: reader.language });
  return { ...changes, camera: fitCamera(items, { ...size, covered: told.step.panel ? covered : 0 }) };
}
