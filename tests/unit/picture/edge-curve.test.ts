import { expect, test } from "vitest";
import { edgeBends } from "../../../src/picture/edges/edge-bends.ts";
import { edgeCurve, pointOn } from "../../../src/picture/edges/edge-curve.ts";

const A = { x: 0, y: 0, radius: 10 };
const B = { x: 200, y: 0, radius: 20 };

test("a link alone between two nodes is straight and ends at their boundaries", () => {
  const curve = edgeCurve(A, B, 0);
  expect(curve.from.x).toBeCloseTo(12, 0);
  expect(curve.to.x).toBeCloseTo(178, 0);
  expect(pointOn(curve, 0.5).y).toBe(0);
});

test("opposite links pass each other on both sides, three parallel ones fan out", () => {
  const middles = (edges: readonly (readonly [string, string])[]) =>
    edgeBends(edges.map(([from, to]) => ({ from, to }))).map((bend, index) => {
      const forth = edges[index]?.[0] === "a";
      return Math.round(pointOn(forth ? edgeCurve(A, B, bend) : edgeCurve(B, A, bend), 0.5).y);
    });
  const opposite = middles([
    ["a", "b"],
    ["b", "a"],
  ]);
  expect(new Set(opposite).size).toBe(2);
  expect(opposite.reduce((sum, y) => sum + y, 0)).toBeCloseTo(0, 0);
  expect(
    new Set(
      middles([
        ["a", "b"],
        ["a", "b"],
        ["b", "a"],
      ]),
    ).size,
  ).toBe(3);
});

test("a loop leaves its node and comes back to it, and a second one is wider", () => {
  const [first, second] = [edgeCurve(A, A, 1), edgeCurve(A, A, 2)];
  expect(Math.hypot(first.from.x, first.from.y)).toBeCloseTo(12);
  expect(Math.hypot(first.to.x, first.to.y)).toBeCloseTo(12);
  expect(pointOn(second, 0.5).y).toBeLessThan(pointOn(first, 0.5).y);
  expect(pointOn(first, 0.5).y).toBeLessThan(-12);
});
