import { actionOf, type KeyAction } from "../keys/keys.ts";
import { isSwitchedOff } from "../keys/single-keys.ts";
import { type KeyPress, keyPress } from "./early-keys.ts";

/** What each key does; `key` is the event's own, for those that several keys share. */
export type KeyActions = { readonly [A in KeyAction]?: (key: string) => void };

/** Does what keys mean, anywhere on the page and in the picture, while nobody writes. Until the signal aborts. */
export function listenToKeys(target: EventTarget, actions: KeyActions, signal: AbortSignal): void {
  const listen = (event: Event) => {
    // What another element on the page has answered is not asked here.
    const press = event.defaultPrevented ? undefined : keyPress(event);
    if (press) actOn(press, actions);
  };
  target.addEventListener("keydown", listen, { signal });
}

/** Does what a key means; says what that was. */
export function actOn({ event, path }: KeyPress, actions: KeyActions): KeyAction | undefined {
  if (isSwitchedOff(event, path)) return undefined;
  const isInPicture = path.some(({ classList }) => classList.contains("picture"));
  const action = actionOf(event, isInPicture ? "picture" : "anywhere");
  const act = action && actions[action];
  if (!act) return undefined;
  event.preventDefault();
  act(event.key);
  return action;
}
