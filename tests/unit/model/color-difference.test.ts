import { expect, test } from "vitest";
import { ciede2000, contrast, lab, linearRgb, SIMULATIONS, type Triple } from "../../support/color-difference.ts";

/** From the test data of Sharma, Wu and Dalal (2005), table 1. */
const PUBLISHED: readonly (readonly [first: Triple, second: Triple, difference: number])[] = [
  [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
  [[50, 0, 0], [50, -1, 2], 2.3669],
  [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
  [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
  [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
  [[50, 2.5, 0], [73, 25, -18], 27.1492],
  [[50, 2.5, 0], [58, 24, 15], 19.4535],
  [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  [[22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373],
  [[90.8027, -2.0831, 1.441], [91.1528, -1.6435, 0.0447], 1.4441],
  [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
];

test.each(PUBLISHED)("CIEDE2000 of %j and %j is %d, as published", (first, second, difference) => {
  expect(ciede2000(first, second)).toBeCloseTo(difference, 4);
  expect(ciede2000(second, first)).toBeCloseTo(difference, 4);
});

test("black on white has the greatest contrast", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 6);
});

test.each(Object.entries(SIMULATIONS))("%s leaves black, grey and white as they are", (_name, simulate) => {
  for (const hex of ["#000000", "#808080", "#ffffff"]) {
    expect(ciede2000(lab(simulate(linearRgb(hex))), lab(linearRgb(hex)))).toBeLessThan(0.1);
  }
});
