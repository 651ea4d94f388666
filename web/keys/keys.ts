/** Where a key does something. */
export const KEY_PLACES = ["anywhere", "search", "picture", "story", "table"] as const;
export type KeyPlace = (typeof KEY_PLACES)[number];

/** One line of the list of keys. */
export interface KeyEntry {
  readonly id: string;
  readonly where: KeyPlace;
  /** Values of `KeyboardEvent.key`. */
  readonly keys: readonly string[];
  /** What the list names; `keys` where it is absent. Tab, whose work is the browser's, and a second key held are only named. */
  readonly named?: readonly string[];
  /** `KeyboardEvent.code` of the same key where a Russian or Kazakh keyboard has a letter or a sign of its own there. */
  readonly code?: string;
}

const ARROWS = ["ArrowLeft", "ArrowUp", "ArrowDown", "ArrowRight"] as const;

/** Every key and what it does, in the order of the list; what is done is said in `messages/en/keys.ts`. */
export const KEYS = [
  { id: "search", where: "anywhere", keys: ["/"], code: "Slash" },
  { id: "keys", where: "anywhere", keys: ["?"] },
  { id: "table", where: "anywhere", keys: ["t", "T"], named: ["t"], code: "KeyT" },
  { id: "share", where: "anywhere", keys: ["s", "S"], named: ["s"], code: "KeyS" },
  { id: "back", where: "anywhere", keys: ["["], code: "BracketLeft" },
  { id: "forward", where: "anywhere", keys: ["]"], code: "BracketRight" },
  { id: "leave", where: "anywhere", keys: ["Escape"] },
  { id: "enterPicture", where: "picture", keys: [], named: ["Tab"] },
  { id: "walk", where: "picture", keys: ARROWS },
  { id: "open", where: "picture", keys: ["Enter", " "], named: ["Enter"] },
  { id: "nearer", where: "picture", keys: ["+", "="], named: ["+"], code: "Equal" },
  { id: "further", where: "picture", keys: ["-", "−", "_"], named: ["−"], code: "Minus" },
  { id: "whole", where: "picture", keys: ["0"], code: "Digit0" },
  { id: "row", where: "table", keys: ["ArrowUp", "ArrowDown"] },
  { id: "page", where: "table", keys: ["PageUp", "PageDown"] },
  { id: "end", where: "table", keys: ["Home", "End"] },
  { id: "openRow", where: "table", keys: ["Enter"] },
  { id: "result", where: "search", keys: ["ArrowUp", "ArrowDown"] },
  { id: "openResult", where: "search", keys: ["Enter"] },
  { id: "besideResult", where: "search", keys: [], named: ["Shift", "Enter"] },
  { id: "clear", where: "search", keys: ["Escape"] },
] as const satisfies readonly KeyEntry[];

/** What a key can do. */
export type KeyAction = (typeof KEYS)[number]["id"];

/** What of a keyboard event decides. */
export type PressedKey = Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "getModifierState">;

/** What a key does in a place, the keys that work anywhere included; undefined where it does nothing there. */
export function actionOf(event: PressedKey, place: KeyPlace): KeyAction | undefined {
  const entries: readonly (KeyEntry & { readonly id: KeyAction })[] = KEYS;
  return entryOf(
    event,
    [place, "anywhere"].flatMap((where) => entries.filter((entry) => entry.where === where)),
  )?.id;
}

/** The entry of the key that was pressed, the first of several; undefined where none has it. */
export function entryOf<E extends KeyEntry>(event: PressedKey, entries: readonly E[]): E | undefined {
  // AltGr is how many keyboards write brackets, and some systems report it as Ctrl and Alt.
  const isHeld = (event.ctrlKey || event.metaKey || event.altKey) && !event.getModifierState("AltGraph");
  if (isHeld) return undefined;
  const written = entries.find(({ keys }) => keys.includes(event.key));
  if (written) return written;
  return isOfCyrillicKeyboard(event.key) ? entries.find(({ code }) => code === event.code) : undefined;
}

/** A Cyrillic letter, or a sign that stands on such keyboards where others have the slash. */
function isOfCyrillicKeyboard(key: string): boolean {
  return /^[\u0400-\u04ff.№]$/.test(key);
}
