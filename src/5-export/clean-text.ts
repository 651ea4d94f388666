/**
 * What no XML reader takes, and no table is better for: control characters but tab and line ends, halves of surrogate
 * pairs, and the two code points that are no characters. `\p{Cs}` meets lone surrogates only.
 */
const UNWRITABLE = /[^\P{Cc}\t\n\r]|[\p{Cs}\uFFFE\uFFFF]/gu;

/** Whatever may have to go. Without the `u` flag, and so several times as fast; whole pairs are met too. */
const SUSPECT = /[^ -~\u00A0-\uD7FF\uE000-\uFFFD\t\n\r]/;

/** The text without what cannot be written; the same string where nothing has to go. */
export function cleanText(text: string): string {
  return SUSPECT.test(text) ? text.replace(UNWRITABLE, "") : text;
}
