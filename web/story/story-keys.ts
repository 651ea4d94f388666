import { entryOf, type KeyEntry } from "../keys/keys.ts";
import { isSwitchedOff } from "../keys/single-keys.ts";
import { isWrittenIn } from "../page/is-written-in.ts";

/** What keys do while a story is told; Page Up and Page Down are what a clicker sends. */
export const STORY_KEYS = [
  { id: "nextStep", where: "story", keys: ["ArrowRight", "PageDown", " "] },
  { id: "previousStep", where: "story", keys: ["ArrowLeft", "PageUp"] },
  { id: "endStep", where: "story", keys: ["Home", "End"] },
  { id: "hideControls", where: "story", keys: ["h", "H"], named: ["h"], code: "KeyH" },
  { id: "fullScreen", where: "story", keys: ["f", "F"], named: ["f"], code: "KeyF" },
  { id: "notes", where: "story", keys: ["n", "N"], named: ["n"], code: "KeyN" },
  { id: "leaveStory", where: "story", keys: ["Escape"] },
] as const satisfies readonly KeyEntry[];

/** What a key can do to a story. */
export type StoryKeyAction = (typeof STORY_KEYS)[number]["id"];

/** What each key does; `key` is the event's own, for those that several keys share. Says whether it did anything. */
export type StoryActions = { readonly [A in StoryKeyAction]: (key: string) => boolean };

/** Does what keys mean to a story, before the page hears of them, until the signal aborts. */
export function listenToStoryKeys(target: EventTarget, actions: StoryActions, signal: AbortSignal): void {
  const press = (event: Event) => {
    if (!(event instanceof KeyboardEvent) || event.defaultPrevented) return;
    const entries: readonly (KeyEntry & { readonly id: StoryKeyAction })[] = STORY_KEYS;
    const action = entryOf(event, entries)?.id;
    if (action === undefined || isMeantElsewhere(event) || !actions[action](event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  target.addEventListener("keydown", press, { signal, capture: true });
}

/** Keys that are switched off, that write, that press a button, that walk along links in the picture or through the rows of a table. */
export function isMeantElsewhere(event: KeyboardEvent): boolean {
  const path = event.composedPath().filter((part) => part instanceof HTMLElement);
  if (isSwitchedOff(event, path)) return true;
  if (path.some((part) => isWrittenIn(part) || part.matches("dialog, claim-graph-table"))) return true;
  const isArrow = event.key.startsWith("Arrow");
  if (event.key === " ") return path.some((part) => part.matches("button, a, summary, .picture"));
  return isArrow && path.some((part) => part.matches(".picture, [role='slider'], input, select"));
}
