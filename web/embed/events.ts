import type { Story } from "../../src/model/story.ts";
import { stepOf } from "../../src/model/story-view.ts";
import type { View } from "../../src/model/view.ts";

/** What `<claim-graph>` tells the page around it; all of it bubbles, and leaves shadow roots. */
export interface ClaimGraphEventMap {
  /** The picture is there, and the element obeys. */
  readonly "claim-graph-ready": CustomEvent<{ readonly view: View }>;
  /** It is looked at in another way. */
  readonly "claim-graph-view": CustomEvent<{ readonly view: View }>;
  /** Something else is read, or nothing any more: ids of nodes, keys of links. */
  readonly "claim-graph-select": CustomEvent<{ readonly selection: readonly string[] }>;
  /** A step of a story has come, counted from 1. */
  readonly "claim-graph-step": CustomEvent<{ readonly story: string; readonly step: number; readonly steps: number }>;
}

declare global {
  interface HTMLElementEventMap extends ClaimGraphEventMap {}
}

type Name = keyof ClaimGraphEventMap;

/** Tells what is new in a view; that it is ready where there was none. */
export function tellView(
  element: EventTarget,
  before: View | undefined,
  view: View,
  stories: readonly Story[] | undefined,
): void {
  const tell = <N extends Name>(name: N, detail: ClaimGraphEventMap[N]["detail"]) => {
    element.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  };
  const { selection = [] } = view;
  tell(before ? "claim-graph-view" : "claim-graph-ready", { view });
  if (String(selection) !== String(before?.selection ?? [])) tell("claim-graph-select", { selection });
  const told = stepOf(stories, view.story);
  if (told && (told.story.id !== before?.story?.id || told.number !== before.story.step))
    tell("claim-graph-step", { story: told.story.id, step: told.number, steps: told.story.steps.length });
}
