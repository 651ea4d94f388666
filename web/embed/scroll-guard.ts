import type { Embedding } from "./embedding.ts";

/** How long somebody who scrolls over the picture is told how to move it. */
const HINT_MS = 1600;

/**
 * Leaves the wheel and a single finger to the page around: Ctrl or Command with the wheel, and two fingers, are for the
 * picture. `isOff` is asked each time.
 */
export function guardScroll({ element, root, page, signal }: Embedding, isOff: () => boolean): void {
  const isGuarded = (event: Event) => !isOff() && event.composedPath().some(isPicture);
  const hint = scrollHint(root);
  const wheel = (event: WheelEvent): void => {
    if (!isGuarded(event) || event.ctrlKey || event.metaKey) return;
    event.stopPropagation();
    const say = page()?.reader.say.embed;
    if (say) hint(say.wheel.replace("{key}", /^mac/i.test(navigator.platform) ? "⌘" : "Ctrl"));
  };
  const touch = (event: TouchEvent): void => {
    // Once the page scrolls, it goes on scrolling, whatever more fingers come.
    if (!isGuarded(event) || (event.touches.length > 1 && event.cancelable)) return;
    event.stopPropagation();
    const say = page()?.reader.say.embed;
    if (event.type === "touchmove" && say) hint(say.touch);
  };
  const early = { signal, capture: true, passive: true };
  element.addEventListener("wheel", wheel, early);
  element.addEventListener("touchstart", touch, early);
  element.addEventListener("touchmove", touch, early);
}

function isPicture(part: EventTarget): boolean {
  return part instanceof Element && part.classList.contains("picture");
}

/** Shows words over the picture for a moment. */
function scrollHint(root: Embedding["root"]): (words: string) => void {
  const shown = document.createElement("p");
  shown.className = "scroll-hint";
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (words) => {
    shown.textContent = words;
    root().querySelector(".view")?.append(shown);
    clearTimeout(timer);
    timer = setTimeout(() => shown.remove(), HINT_MS);
  };
}
