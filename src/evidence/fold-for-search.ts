/** A text in which spellings of the same sign are one, with the way back to where each sign stood. */
export interface FoldedText {
  readonly folded: string;
  /** For each UTF-16 unit of `folded`, where its sign begins in the text that was folded, in UTF-16 units. */
  readonly starts: Uint32Array;
  /** For each UTF-16 unit of `folded`, where its sign (or the run it stands for) ends, in UTF-16 units. */
  readonly ends: Uint32Array;
}

const SPACE = /[\s\u0085]/;
const DASH = /[\p{Pd}\u2043\u2212]/u;
const QUOTE = /["'`´ʹʻʼ«»‘’‚‛“”„‟‹›′″〝〞〟＂＇]/;
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/;

/**
 * Makes alike what hands and typesetters vary: quotation marks, dashes, spaces and line ends, three dots and the
 * ellipsis; runs of spaces and of dashes become one, invisible signs go. For searching only: the words, their case and
 * their accents stay as they are.
 */
export function foldForSearch(text: string): FoldedText {
  const units = new Uint16Array(text.length);
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = foldUnit(text, at);
    if (unit === 0) continue;
    const previous = length > 0 ? units[length - 1] : undefined;
    if (unit === previous && (unit === 0x20 || unit === 0x2d)) {
      ends[length - 1] = at + 1;
      continue;
    }
    units[length] = unit;
    starts[length] = at;
    if (unit === 0x2026) while (text[at + 1] === ".") at++;
    ends[length] = at + 1;
    length++;
  }
  return {
    folded: textOf(units.subarray(0, length)),
    starts: starts.subarray(0, length),
    ends: ends.subarray(0, length),
  };
}

/** The folded unit at `at`; 0 for a sign that folding drops. */
function foldUnit(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit === 0x2e) return text.startsWith("...", at) ? 0x2026 : unit;
  // Letters and digits of ASCII, Latin with accents, Cyrillic and Arabic stay: most signs are decided here.
  if ((unit > 0x2e && unit < 0x60) || (unit > 0x60 && unit < 0x85) || (unit > 0xbb && unit < 0x2b9)) return unit;
  if (unit > 0x2bc && unit < 0x58a) return unit;
  const sign = text.charAt(at);
  // Before spaces: the byte order mark is one to a regular expression.
  if (INVISIBLE.test(sign)) return 0;
  if (SPACE.test(sign)) return 0x20;
  if (DASH.test(sign)) return 0x2d;
  if (QUOTE.test(sign)) return 0x27;
  return unit;
}

/** `TextDecoder` would replace lone surrogates and shift everything behind them. */
function textOf(units: Uint16Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < units.length; at += 8192) pieces.push(String.fromCharCode(...units.subarray(at, at + 8192)));
  return pieces.join("");
}
