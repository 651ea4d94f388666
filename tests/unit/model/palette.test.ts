import { expect, test } from "vitest";
import { NODE_TYPES } from "../../../src/model/node-types.ts";
import { PALETTE, PAPERS } from "../../../src/model/palette.ts";
import { ciede2000, contrast, lab, linearRgb, SIMULATIONS, type Triple } from "../../support/color-difference.ts";

const hues = Object.entries(PALETTE);

/** The least difference of any two hues, as seen through `simulate`. */
function closestPair(simulate: (color: Triple) => Triple): { readonly pair: string; readonly difference: number } {
  const pairs = hues.flatMap(([name, hex], index) =>
    hues.slice(index + 1).map(([otherName, otherHex]) => ({
      pair: `${name} and ${otherName}`,
      difference: ciede2000(lab(simulate(linearRgb(hex))), lab(simulate(linearRgb(otherHex)))),
    })),
  );
  return pairs.reduce((closest, next) => (next.difference < closest.difference ? next : closest));
}

test("there are eight hues, each written as #rrggbb", () => {
  expect(hues).toHaveLength(8);
  for (const [, hex] of hues) expect(hex).toMatch(/^#[0-9a-f]{6}$/);
});

test("any two hues differ by at least 12 in normal sight", () => {
  const { pair, difference } = closestPair((color) => color);
  expect(difference, pair).toBeGreaterThanOrEqual(12);
});

test.each(Object.entries(SIMULATIONS))("any two hues differ by at least 8 under %s", (_name, simulate) => {
  const { pair, difference } = closestPair(simulate);
  expect(difference, pair).toBeGreaterThanOrEqual(8);
});

test.each(Object.entries(PAPERS))("each hue stands at 3 to 1 or more against the %s paper", (_name, { paper }) => {
  for (const [name, hex] of hues) expect(contrast(hex, paper), name).toBeGreaterThanOrEqual(3);
});

test.each(Object.entries(PAPERS))("ink on the %s paper reads at 12 to 1 or more", (_name, { paper, ink }) => {
  expect(contrast(ink, paper)).toBeGreaterThanOrEqual(12);
});

test("every hue is the colour of some node type", () => {
  const used = new Set(NODE_TYPES.map((type) => type.hue));
  expect([...used].sort()).toEqual(Object.keys(PALETTE).sort());
});
