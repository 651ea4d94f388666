import { expect, test } from "vitest";
import { fitToPage } from "../../../src/4-layout/fit-to-page.ts";
import type { Position } from "../../../src/4-layout/positions.ts";

function fitted(places: readonly Position[], size = 4): readonly Position[] {
  const nodes = places.map((_, index) => ({ id: `n${index}`, size }));
  const positions = new Map(places.map((place, index) => [`n${index}`, place]));
  return [...fitToPage({ nodes, edges: [] }, positions).values()];
}
const spread = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
const grid = Array.from({ length: 100 }, (_, index) => ({ x: index % 10, y: Math.floor(index / 10) * 3 + 1000 }));

test("a picture that stands upright is laid on its side, three to two, around the origin", () => {
  const places = fitted(grid);
  const [width, height] = [spread(places.map(({ x }) => x)), spread(places.map(({ y }) => y))];
  expect(width / height).toBeCloseTo(1.5, 1);
  expect(places.reduce((sum, { x, y }) => sum + x + y, 0)).toBeCloseTo(0, 6);
});

test("it gets room for its nodes: larger nodes stand further apart, however large it was drawn", () => {
  const width = (places: readonly Position[]) => spread(places.map(({ x }) => x));
  expect(width(fitted(grid, 12))).toBeGreaterThan(2 * width(fitted(grid, 4)));
  const enlarged = grid.map(({ x, y }) => ({ x: x * 50, y: y * 50 }));
  expect(width(fitted(enlarged))).toBeCloseTo(width(fitted(grid)), 6);
});

test("who stands alone, in a row, or all in one place has a place that is a number", () => {
  const row = [1, 2, 3].map((step) => ({ x: step, y: 2 * step }));
  for (const places of [[], [{ x: 5, y: 5 }], row, [...grid.slice(0, 1), ...grid.slice(0, 1)]]) {
    for (const { x, y } of fitted(places)) expect([Number.isFinite(x), Number.isFinite(y)]).toEqual([true, true]);
  }
  expect(fitted(row).map(({ y }) => y)).toEqual(row.map(() => expect.closeTo(0, 6)));
});
