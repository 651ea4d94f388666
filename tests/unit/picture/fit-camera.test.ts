import { expect, test } from "vitest";
import { fitCamera } from "../../../src/picture/fit-camera.ts";
import { extentOf, makeFrame } from "../../../src/picture/frame.ts";
import { pickItems } from "../../../src/picture/items/pick-items.ts";
import { turnFor } from "../../../src/picture/turn.ts";
import { fixtureGraph } from "../../support/fixture-graph.ts";

const SIZE = { width: 1000, height: 700 };

test("where nothing is chosen the camera shows the whole", () => {
  const items = pickItems(fixtureGraph(), { v: 1 });
  const { minX, maxX, minY, maxY } = items.extent;
  expect(fitCamera(items, SIZE)).toEqual({ x: (minX + maxX) / 2, y: (minY + maxY) / 2, ratio: 1 });
});

test.each([
  [1000, 700, 0],
  [390, 480, 0],
  [1060, 900, 416],
])(
  "in %d by %d pixels what is chosen, with what it is joined to, is in the part that is free",
  (width, height, covered) => {
    for (const id of ["ferryman", "ada-lind", "roads-office"]) {
      const items = pickItems(fixtureGraph(), { v: 1, selection: [id] });
      const camera = fitCamera(items, { width, height, covered });
      const { toPixels } = makeFrame(items.extent, turnFor(items.layout, width, height), width, height, camera);
      const strong = items.nodes.filter(({ emphasis }) => emphasis === "strong");
      expect(strong.length).toBeGreaterThan(1);
      const { minX, minY, maxX, maxY } = extentOf(strong.map(toPixels));
      expect([minX > 0, minY > 0, maxX < width - covered, maxY < height]).toEqual([true, true, true, true]);
    }
  },
);

test("nobody is brought so near that nothing else is left to be seen", () => {
  const items = pickItems(fixtureGraph(), { v: 1, selection: ["traffic"] });
  expect(fitCamera(items, SIZE).ratio).toBeGreaterThan(0.4);
});
