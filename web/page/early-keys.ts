import { isWrittenIn } from "./is-written-in.ts";

/** A key, and the elements it was pressed in, the innermost first: the event forgets them. */
export interface KeyPress {
  readonly event: KeyboardEvent;
  readonly path: readonly HTMLElement[];
}

/** Nobody means more than this. */
const MOST = 60;

/** The key that was pressed; undefined where somebody writes. */
export function keyPress(event: Event): KeyPress | undefined {
  if (!(event instanceof KeyboardEvent)) return undefined;
  const path = event.composedPath().filter((part) => part instanceof HTMLElement);
  return path.some(isWrittenIn) ? undefined : { event, path };
}

/** Keeps the keys that are pressed before the page can act on them. What comes back gives them, and keeps no more. */
export function keepEarlyKeys(target: EventTarget, signal: AbortSignal): () => readonly KeyPress[] {
  const kept: KeyPress[] = [];
  const keep = (event: Event) => {
    const press = keyPress(event);
    if (!press || kept.length === MOST) return;
    // The browser has a search of its own on that key.
    if (press.event.key === "/") event.preventDefault();
    kept.push(press);
  };
  target.addEventListener("keydown", keep, { signal });
  return () => {
    target.removeEventListener("keydown", keep);
    return kept.splice(0);
  };
}
