import { adoptSheet } from "../styles/adopt-sheet.ts";
import { pageStyles } from "./page-styles.ts";
import { StoryListElement } from "./story-list.ts";
import type { PictureRoom } from "./walk-story.ts";

/** The reading panel stands beside the story only where there is room for both. */
const WIDE = "(min-width: 1101px)";
/** Its width in pixels. */
const PANEL = 416;

/** The `<claim-graph>` that an element stands in. */
export function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

/** Gives the page around the shape that a story wants. */
export function dressPage(element: Element): void {
  adoptSheet(element.getRootNode(), pageStyles.styleSheet);
}

/** The room that the picture has. */
export function roomAround(element: Element): PictureRoom {
  const view = viewAround(element);
  const covered = matchMedia(WIDE).matches ? PANEL : 0;
  return { width: view?.clientWidth ?? 0, height: view?.clientHeight ?? 0, covered };
}

/** Calls back as soon as the picture's width is known, and when it becomes another, until the signal aborts. */
export function onWidth(element: Element, changed: () => void, signal: AbortSignal): void {
  const view = viewAround(element);
  if (!view) return;
  let width = -1;
  const observer = new ResizeObserver(() => {
    if (Math.abs(view.clientWidth - width) <= 1) return;
    width = view.clientWidth;
    changed();
  });
  observer.observe(view);
  signal.addEventListener("abort", () => observer.disconnect(), { once: true });
}

/** After a story the focus goes back to where one came from, or into the picture where that is folded away. */
export function focusAfter(root: Node, story: string): void {
  // The rail stands there again after the next drawing.
  requestAnimationFrame(() => {
    if (!(root instanceof ShadowRoot)) return;
    const list = root.querySelector("claim-graph-stories");
    const focusPicture = () => root.querySelector<HTMLElement>(".picture")?.focus();
    if (!(list instanceof StoryListElement)) focusPicture();
    else void list.updateComplete.then(() => list.focusOn(story) || focusPicture());
  });
}

function viewAround(element: Element): HTMLElement | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.querySelector<HTMLElement>(".view") : null;
}
