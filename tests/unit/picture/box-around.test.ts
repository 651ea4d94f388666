import { expect, test } from "vitest";
import { boxAround } from "../../../src/picture/frame.ts";

test("a box holds each point with its radius", () => {
  const points = [
    { x: 1, y: 2, radius: 3 },
    { x: -4, y: 2.5 },
  ];
  expect(boxAround(points)).toEqual({ minX: -4, minY: -1, maxX: 4, maxY: 5 });
});

test("as many points as a large graph has are no more than a call can take", () => {
  const points = Array.from({ length: 300_000 }, (_, n) => ({ x: n, y: -n }));
  expect(boxAround(points)).toEqual({ minX: 0, minY: -299_999, maxX: 299_999, maxY: 0 });
});
