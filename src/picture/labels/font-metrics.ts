import { FONT_ADVANCES } from "./font-advances.ts";

/** The weights of Noto Sans that are shipped. */
export type FontWeight = keyof typeof FONT_ADVANCES;

/** Says how wide a line of text is, in pixels. */
export type TextMeasure = (text: string, size: number, weight: FontWeight) => number;

/** What browsers may add to the font's own widths by hinting and rounding. */
const SLACK = 1.03;
/** For a character the font lacks: another font draws it, and a wide guess keeps labels apart. */
const UNKNOWN_ADVANCE = 1000;

const TABLES: Readonly<Record<FontWeight, ReadonlyMap<number, number>>> = {
  400: tableOf(FONT_ADVANCES[400]),
  600: tableOf(FONT_ADVANCES[600]),
};

/** Measures in Noto Sans without asking a browser: the same in every picture, 3 per cent wider than drawn. */
export const textWidth: TextMeasure = (text, size, weight) => {
  const table = TABLES[weight];
  let thousandths = 0;
  for (const character of text) thousandths += table.get(character.codePointAt(0) ?? 0) ?? UNKNOWN_ADVANCE;
  return (thousandths / 1000) * size * SLACK;
};

function tableOf(blocks: readonly (readonly [number, string])[]): ReadonlyMap<number, number> {
  const table = new Map<number, number>();
  for (const [first, advances] of blocks) {
    for (const [index, advance] of advances.split(" ").entries()) table.set(first + index, Number(advance));
  }
  return table;
}
