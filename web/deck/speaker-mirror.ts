/** A key that was pressed in the speaker's view, as it goes to the deck. */
const PRESSED = "claimgraph-deck-key";

/** What walks from slide to slide, as reveal.js calls the keys, and what makes the screen black. */
const WALKING = new Set([32, 33, 34, 35, 36, 37, 38, 39, 40, 72, 74, 75, 76, 78, 80, 66, 86, 190]);
const LEFT = 37;
const RIGHT = 39;

/**
 * The speaker's view frames the deck twice. reveal.js lets a frame there go first and then the deck after it, and each
 * tells the other late where it has come to: pressed fast, they send each other back. So here a frame goes nowhere of
 * its own accord: what is pressed in it goes to the deck, and where the deck has gone, the frame is sent.
 */
export const MIRRORS = {
  touch: false,
  keyboardCondition: ({ keyCode, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => {
    if (!ctrlKey && !metaKey && !altKey) sendKey(keyCode);
    return false;
  },
} as const;

/** The arrows on the framed slide are those of the deck, too. */
export function mirrorControls(root: HTMLElement): void {
  const press = (event: Event): void => {
    const arrow = event.target instanceof Element ? event.target.closest(".controls button") : null;
    if (!arrow) return;
    event.stopImmediatePropagation();
    if (event.type === "click") sendKey(arrow.matches(".navigate-left") ? LEFT : RIGHT);
  };
  for (const name of ["touchstart", "click"]) root.addEventListener(name, press, { capture: true });
}

/** Calls back with each key that is pressed in the speaker's view of this deck. */
export function onSpeakerKey(pressed: (keyCode: number) => void): void {
  window.addEventListener("message", ({ source, data }) => {
    // Of a window of another origin, as files on the disk are to each other, this is all that can be asked.
    const isOurs = source !== null && "parent" in source && source.parent.opener === window;
    if (!isOurs || typeof data !== "object" || data === null || !(PRESSED in data)) return;
    const { [PRESSED]: keyCode } = data;
    if (typeof keyCode === "number" && WALKING.has(keyCode)) pressed(keyCode);
  });
}

function sendKey(keyCode: number): void {
  const deck = window.parent.opener;
  deck?.postMessage({ [PRESSED]: keyCode }, location.protocol === "file:" ? "*" : location.origin);
}
