import fc from "fast-check";
import { expect, test } from "vitest";
import { textWidth } from "../../../src/picture/labels/font-metrics.ts";
import { type LabelWish, type Obstacle, placeLabels } from "../../../src/picture/labels/place-labels.ts";
import type { Box } from "../../../src/picture/scene.ts";

const FRAME: Box = { minX: 0, minY: 0, maxX: 800, maxY: 600 };

const place = fc.record({
  x: fc.integer({ min: 0, max: 800 }),
  y: fc.integer({ min: 0, max: 600 }),
  radius: fc.integer({ min: 3, max: 25 }),
});
const wishes = fc
  .array(fc.tuple(place, fc.lorem({ maxCount: 6 }), fc.integer({ min: 0, max: 100 })), { maxLength: 60 })
  .map((all) =>
    all.map(
      ([at, text, rank], index): LabelWish => ({
        ...at,
        of: String(index),
        text,
        rank,
        size: 12,
        weight: 600,
        color: "#000000",
        insists: index === 0,
        strays: index % 2 === 0,
        isName: true,
        width: 140,
        lines: 3,
      }),
    ),
  );

function overlap(a: Box, b: Box): boolean {
  return a.minX < b.maxX && b.minX < a.maxX && a.minY < b.maxY && b.minY < a.maxY;
}

test("no label overlaps another, leaves the frame, or lies on a node that does not yield", () => {
  fc.assert(
    fc.property(wishes, (all) => {
      const obstacles: Obstacle[] = all.slice(1).map(({ x, y, radius }) => ({ x, y, radius, yields: false }));
      const labels = placeLabels(all.slice(1), obstacles, FRAME, textWidth);
      for (const [index, { box, lines }] of labels.entries()) {
        expect(box.minX >= 0 && box.minY >= 0 && box.maxX <= 800 && box.maxY <= 600).toBe(true);
        expect(labels.slice(index + 1).some((other) => overlap(box, other.box))).toBe(false);
        expect(lines.length).toBeLessThanOrEqual(3);
        for (const { x, y, radius } of obstacles) {
          expect(overlap(box, { minX: x - radius, minY: y - radius, maxX: x + radius, maxY: y + radius })).toBe(false);
        }
      }
    }),
    { seed: 20211, numRuns: 60 },
  );
});

test("what must be named is named wherever it stands, and before the others", () => {
  fc.assert(
    fc.property(wishes, (all) => {
      const [first, ...others] = all;
      if (!first) return;
      const obstacles = all.map(({ x, y, radius }) => ({ x, y, radius, yields: false }));
      const labels = placeLabels([{ ...first, rank: 3000 }, ...others], obstacles, FRAME, textWidth);
      expect(labels[0]?.of).toBe("0");
    }),
    { seed: 20211, numRuns: 60 },
  );
});
