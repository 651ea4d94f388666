import fc from "fast-check";
import { expect, test } from "vitest";
import { neighbourTowards } from "../../../src/picture/items/neighbour-towards.ts";

const AROUND = [
  { id: "above", x: 5, y: -100 },
  { id: "right", x: 80, y: 10 },
  { id: "far-right", x: 800, y: 100 },
  { id: "below-left", x: -50, y: 40 },
];

test("an arrow leads to the neighbour that lies that way, of equals to the nearest", () => {
  const from = { x: 0, y: 0 };
  expect(neighbourTowards(from, AROUND, "up")).toBe("above");
  expect(neighbourTowards(from, AROUND, "right")).toBe("right");
  expect(neighbourTowards(from, AROUND, "left")).toBe("below-left");
  expect(neighbourTowards(from, [{ id: "below-left", x: -50, y: 20 }], "down")).toBeUndefined();
  expect(neighbourTowards(from, [{ id: "itself", ...from }], "down")).toBeUndefined();
});

test("whoever has neighbours can go to one of them by some arrow", () => {
  const place = fc.integer({ min: -1000, max: 1000 });
  const neighbours = fc.array(fc.record({ x: place, y: place }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(neighbours, (places) => {
      const others = places.map((at, index) => ({ id: String(index), ...at }));
      const isAway = others.some(({ x, y }) => x !== 0 || y !== 0);
      const ways = (["up", "down", "left", "right"] as const).flatMap(
        (way) => neighbourTowards({ x: 0, y: 0 }, others, way) ?? [],
      );
      return isAway === ways.length > 0;
    }),
    { seed: 20211 },
  );
});
