/** A reader's own setting, for every claim-graph of this site. */
const PLACE = "claim-graph-single-keys";
const OFF = "off";

/** What holds where nothing can be kept: a sandboxed frame may not touch the storage. */
let held = true;

/** Whether a letter or sign by itself is a shortcut wherever the focus is (WCAG 2.1.4). */
export function singleKeysWork(): boolean {
  try {
    return localStorage.getItem(PLACE) !== OFF;
  } catch {
    return held;
  }
}

/** Switches the shortcuts of one letter or sign off, but for those in the picture; or on again. */
export function setSingleKeys(work: boolean): void {
  held = work;
  try {
    if (work) localStorage.removeItem(PLACE);
    else localStorage.setItem(PLACE, OFF);
  } catch {
    // It is held until the page is left.
  }
}

/**
 * Whether a key is a letter or sign that is switched off, pressed in these elements: in the picture all work. The space
 * bar is none: it presses what has the focus.
 */
export function isSwitchedOff({ key }: Pick<KeyboardEvent, "key">, path: readonly HTMLElement[]): boolean {
  if (key.length !== 1 || key === " " || singleKeysWork()) return false;
  return !path.some(({ classList }) => classList.contains("picture"));
}
