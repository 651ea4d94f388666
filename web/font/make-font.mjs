// Writes the font files of the page and the table of advance widths that measures text everywhere.
// Run it when the font package is updated: `node web/font/make-font.mjs`. A test says when its results are stale.
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { create } from "fontkit";
import subsetFont from "subset-font";

const require = createRequire(import.meta.url);
const WEIGHTS = { 400: "400Regular", 600: "600SemiBold" };
/** First and last code point of each block: Latin, spacing modifiers, Cyrillic with Kazakh, punctuation, currency, number sign, minus. */
const BLOCKS = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x2b9, 0x2bc],
  [0x300, 0x30c],
  [0x400, 0x52f],
  [0x1e00, 0x1eff],
  [0x2010, 0x2027],
  [0x202f, 0x203a],
  [0x20a0, 0x20bf],
  [0x2116, 0x2116],
  [0x2122, 0x2122],
  [0x2212, 0x2212],
];

const tables = [];
for (const [weight, name] of Object.entries(WEIGHTS)) {
  const bytes = await readFile(require.resolve(`@expo-google-fonts/noto-sans/${name}/NotoSans_${name}.ttf`));
  const font = create(bytes);
  const codePoints = BLOCKS.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index));
  const drawn = codePoints.filter((codePoint) => font.hasGlyphForCodePoint(codePoint));
  const blocks = BLOCKS.map(([from, to]) => {
    const advances = Array.from({ length: to - from + 1 }, (_, index) =>
      font.hasGlyphForCodePoint(from + index) ? font.glyphForCodePoint(from + index).advanceWidth : 0,
    );
    return `    [0x${from.toString(16)}, "${advances.join(" ")}"],\n`;
  });
  if (font.unitsPerEm !== 1000) throw new Error("the table counts in thousandths of an em");
  tables.push(`  ${weight}: [\n${blocks.join("")}  ],\n`);
  const subset = await subsetFont(bytes, String.fromCodePoint(...drawn), { targetFormat: "woff2" });
  await writeFile(join(import.meta.dirname, `noto-sans-${weight}.woff2`), subset);
}
await writeFile(
  join(import.meta.dirname, "../../src/picture/labels/font-advances.ts"),
  `// Made by web/font/make-font.mjs: do not edit.
/** Advance widths of Noto Sans in thousandths of an em: by weight, blocks of code points from the first on; 0: no glyph. */
export const FONT_ADVANCES = {
${tables.join("")}} as const;
`,
);
