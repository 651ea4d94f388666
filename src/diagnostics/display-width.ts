const NO_WIDTH = /^[\p{Mn}\p{Me}\u200c\u200d]$/u;

/** First and last code points that terminals draw two columns wide: East Asian signs and most emoji. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f9ff],
  [0x20000, 0x3fffd],
];

/** Columns that a text takes in a terminal. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    if (NO_WIDTH.test(sign)) continue;
    width += WIDE.some(([first, last]) => code >= first && code <= last) ? 2 : 1;
  }
  return width;
}
