/**
 * Signs that a reader cannot see and a terminal may obey: controls, marks that turn the direction of text, line and
 * paragraph separators, halves of surrogate pairs. The joiners of scripts and emoji are left alone.
 */
const HIDDEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Shows what is hidden in a text by its number, `\u{202e}`, so that a terminal prints it and does nothing else. */
export function visibleText(text: string): string {
  return text.replace(HIDDEN, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);
}
