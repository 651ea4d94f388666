import type { ClaimGraphEventDetails } from "../../src/model/element-events.ts";
import type { Story } from "../../src/model/story.ts";
import { stepOf } from "../../src/model/story-view.ts";
import type { View } from "../../src/model/view.ts";

/** What `<claim-graph>` tells, as events: TypeScript then knows them on every element. */
type ClaimGraphEventMap = {
  readonly [Name in keyof ClaimGraphEventDetails]: CustomEvent<ClaimGraphEventDetails[Name]>;
};

declare global {
  interface HTMLElementEventMap extends ClaimGraphEventMap {}
}

/** What those who write pages are told of each event. */
export const EVENTS: Readonly<
  Record<keyof ClaimGraphEventDetails, { readonly when: string; readonly detail: string }>
> = {
  "claim-graph-ready": { when: "the picture is there, and the element obeys", detail: "{ view }" },
  "claim-graph-view": { when: "it is looked at in another way", detail: "{ view }" },
  "claim-graph-select": { when: "something else is read, or nothing any more", detail: "{ selection }" },
  "claim-graph-step": { when: "a step of a story has come, counted from 1", detail: "{ story, step, steps }" },
};

type Name = keyof ClaimGraphEventDetails;

/** Tells what is new in a view; that it is ready where there was none. */
export function tellView(
  element: EventTarget,
  before: View | undefined,
  view: View,
  stories: readonly Story[] | undefined,
): void {
  const tell = <N extends Name>(name: N, detail: ClaimGraphEventDetails[N]) => {
    element.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  };
  const { selection = [] } = view;
  tell(before ? "claim-graph-view" : "claim-graph-ready", { view });
  if (String(selection) !== String(before?.selection ?? [])) tell("claim-graph-select", { selection });
  const told = stepOf(stories, view.story);
  if (told && (told.story.id !== before?.story?.id || told.number !== before.story.step))
    tell("claim-graph-step", { story: told.story.id, step: told.number, steps: told.story.steps.length });
}
