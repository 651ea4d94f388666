import { keyPress } from "../page/early-keys.ts";
import type { Page } from "../page/page.ts";
import { isMeantElsewhere } from "../story/story-keys.ts";
import { toldBy } from "../story/told-by.ts";
import { isAsTold } from "../story/walk-story.ts";
import type { Embedding } from "./embedding.ts";

/** What a key says to the page around. */
export type KeyNews = { readonly event: "start" | "end" } | { readonly event: "key"; readonly key: string };

const ONWARD = ["ArrowRight", "PageDown", " "];
const BACKWARD = ["ArrowLeft", "PageUp"];

/**
 * A frame that has the focus swallows keys that are meant for a deck around it: those that ask for a step beyond the
 * story, and those that mean nothing here, are told. Escape leaves what a reader has opened, and never the story.
 */
export function listenToFrameKeys(embedding: Embedding, tell: (news: KeyNews) => void): void {
  const { element, signal, page: pageNow } = embedding;
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const page = pageNow();
    const told = page && toldBy(page);
    const { key } = event;
    if (key === "Escape" && page && isAtRest(embedding, page)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      tell({ event: "key", key });
      return;
    }
    const isStepKey = told !== undefined && !isMeantElsewhere(event);
    if (isStepKey && ONWARD.includes(key) && told.number === told.story.steps.length) tell({ event: "end" });
    else if (isStepKey && BACKWARD.includes(key) && told.number === 1) tell({ event: "start" });
    // Whether it means anything here is known only after everybody else has heard of it.
    else setTimeout(() => event.defaultPrevented || tell({ event: "key", key }));
  };
  const target: EventTarget = element.hasAttribute("hash") ? window : element;
  const hear = (event: Event) => {
    const pressed = keyPress(event);
    if (pressed) press(pressed.event);
  };
  target.addEventListener("keydown", hear, { signal, capture: true });
}

/** Whether there is nothing open that Escape would close. */
function isAtRest({ root }: Embedding, page: Page): boolean {
  const { railOpen, keysShown, filtersShown, share, sought } = page.state;
  if (railOpen || keysShown || filtersShown || share || sought.open) return false;
  const told = toldBy(page);
  if (!told) return page.view.selection === undefined;
  return isAsTold(page.view, told) && !root().querySelector("claim-graph-story[presenting]");
}
