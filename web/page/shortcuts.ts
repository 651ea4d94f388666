import { actionOf, type KeyAction } from "../keys/keys.ts";

/** What each key does; `key` is the event's own, for those that several keys share. */
export type KeyActions = { readonly [A in KeyAction]?: (key: string) => void };

/** Does what keys mean, anywhere on the page and in the picture, while nobody writes. Until the signal aborts. */
export function listenToKeys(target: EventTarget, actions: KeyActions, signal: AbortSignal): void {
  const press = (event: Event) => {
    if (!(event instanceof KeyboardEvent)) return;
    const path = event.composedPath().filter((part) => part instanceof HTMLElement);
    if (path.some(isWrittenIn)) return;
    const action = actionOf(
      event,
      path.some(({ classList }) => classList.contains("picture")) ? "picture" : "anywhere",
    );
    const act = action && actions[action];
    if (!act) return;
    event.preventDefault();
    act(event.key);
  };
  target.addEventListener("keydown", press, { signal });
}

/** Whether keys that are pressed there are letters of a text. */
export function isWrittenIn(part: HTMLElement): boolean {
  if (part instanceof HTMLInputElement) return part.type !== "checkbox" && part.type !== "radio";
  return part instanceof HTMLSelectElement || part instanceof HTMLTextAreaElement || part.isContentEditable;
}
