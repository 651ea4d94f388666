import { expect, test } from "vitest";
import { radiusAt } from "../../../src/picture/frame.ts";
import { makeScene } from "../../../src/picture/make-scene.ts";
import type { Point } from "../../../src/picture/scene.ts";
import { turnFor } from "../../../src/picture/turn.ts";
import { fixtureGraph } from "../../support/fixture-graph.ts";

const WIDE = { minX: -300, minY: -100, maxX: 300, maxY: 100 };
const PHONE = { width: 390, height: 680 };
const placeOf = (scene: ReturnType<typeof makeScene>, id: string): Point =>
  scene.nodes.find((node) => node.id === id) ?? { x: Number.NaN, y: Number.NaN };

test("a wide layout lies on its side on an upright screen only, left at the top", () => {
  expect(turnFor(WIDE, 390, 680).to({ x: -300, y: 0 })).toMatchObject({ y: 300 });
  expect(turnFor(WIDE, 1200, 900).to({ x: -300, y: 20 })).toEqual({ x: -300, y: 20 });
  expect(turnFor({ minX: 0, minY: 0, maxX: 10, maxY: 10 }, 390, 680).to({ x: 1, y: 2 })).toEqual({ x: 1, y: 2 });
  const { to, back } = turnFor(WIDE, 390, 680);
  expect(back(to({ x: 12, y: -7 }))).toEqual({ x: 12, y: -7 });
});

test("what stands left of another on a wide screen stands above it on a phone", () => {
  for (const lens of ["voices", "everything"]) {
    const scene = makeScene(fixtureGraph(), { v: 1, lens }, PHONE);
    expect(placeOf(scene, "ada-lind").y).toBeLessThan(placeOf(scene, "roads-office").y - 100);
  }
});

test("a filter does not turn the picture, though what it leaves is higher than wide", () => {
  const filters = { type: ["Ministry"] };
  const scene = makeScene(fixtureGraph(), { v: 1, filters }, PHONE);
  const [high, low] = [placeOf(scene, "gazette-2024/wide-enough"), placeOf(scene, "gazette-2024/crossings")];
  expect(high.x).toBeGreaterThan(low.x);
});

test("a camera in layout units means the same place on every screen", () => {
  const camera = { x: 200, y: 100, ratio: 0.5 };
  for (const size of [PHONE, { width: 900, height: 600 }]) {
    const { x, y } = placeOf(makeScene(fixtureGraph(), { v: 1, camera }, size), "roads-office");
    expect([x, y]).toEqual([size.width / 2, size.height / 2]);
  }
});

test("where there is little room claims are 4 pixels wide, so that their links are seen, and voices 7", () => {
  expect(radiusAt({ size: 5, kind: "Claim" }, 0.1) * 2).toBe(4);
  expect(radiusAt({ size: 5, kind: "Actor" }, 0.1) * 2).toBe(7);
});

test("on a phone no label is cut by the edge, and every voice of a small graph has its own", () => {
  const scene = makeScene(fixtureGraph(), { v: 1 }, PHONE);
  expect(scene.labels.map(({ of }) => of)).toEqual(expect.arrayContaining(["ada-lind", "roads-office", "ferryman"]));
  for (const { box } of scene.labels) {
    expect(Math.min(box.minX, box.minY)).toBeGreaterThanOrEqual(0);
    expect(box.maxX).toBeLessThanOrEqual(PHONE.width);
    expect(box.maxY).toBeLessThanOrEqual(PHONE.height);
  }
});

test("the strongest tension is marked with its words until something is chosen", () => {
  const words = (selection: readonly string[]) =>
    makeScene(fixtureGraph(), { v: 1, selection }, PHONE).labels.find(({ of }) => of === "wide contradicts narrow")
      ?.lines;
  expect(words([])).toEqual(["in tension"]);
  expect(words(["ferryman"])).toBeUndefined();
});
