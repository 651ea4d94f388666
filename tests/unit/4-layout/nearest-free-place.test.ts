import { expect, test } from "vitest";
import { cellsForDiscs, type Disc, MARGIN, nearestFreePlace } from "../../../src/4-layout/nearest-free-place.ts";
import type { Position } from "../../../src/4-layout/positions.ts";
import { seededRandom } from "../../../src/base/seeded-random.ts";

const WIDEST = 12;

function find(wished: Position, radius: number, taken: readonly Disc[]): Position {
  const cells = cellsForDiscs(WIDEST);
  for (const disc of taken) cells.add(disc, disc);
  return nearestFreePlace(wished, radius, cells);
}

/** The same spiral, with every disc looked at at every step. */
function findAmongAll(wished: Position, radius: number, taken: readonly Disc[]): Position {
  let [cos, sin] = [1, 0];
  for (let turn = 0; ; turn++) {
    const distance = Math.sqrt(turn);
    const [x, y] = [wished.x + distance * cos, wished.y + distance * sin];
    if (taken.every((disc) => (x - disc.x) ** 2 + (y - disc.y) ** 2 >= (radius + disc.radius + MARGIN) ** 2)) {
      return { x, y };
    }
    const [turnCos, turnSin] = [-0.7373688780783197, 0.6754902942615238];
    [cos, sin] = [cos * turnCos - sin * turnSin, cos * turnSin + sin * turnCos];
  }
}

test("the nearest free place is the wished one where that is free, else beside who stands there", () => {
  const wished = { x: 10, y: 10 };
  expect(find(wished, 4, [])).toEqual(wished);
  const place = find(wished, 4, [{ ...wished, radius: 6 }]);
  const distance = Math.hypot(place.x - wished.x, place.y - wished.y);
  expect(distance).toBeGreaterThan(10);
  expect(distance).toBeLessThan(15);
});

test("it is the very place that is found by looking at every disc at every step", () => {
  const random = seededRandom("free places");
  for (let round = 0; round < 60; round++) {
    const spread = 40 + random() * 300;
    const disc = (): Disc => ({
      x: (random() - 0.5) * spread,
      y: (random() - 0.5) * spread,
      radius: 1 + random() * (WIDEST - 1),
    });
    const taken = Array.from({ length: Math.floor(random() * 60) }, disc);
    const { radius, ...wished } = disc();
    expect(find(wished, radius, taken)).toEqual(findAmongAll(wished, radius, taken));
  }
});

test("among ten thousand discs only the few nearby are asked", () => {
  const random = seededRandom("a crowd");
  const place = () => ({ x: (random() - 0.5) * 4000, y: (random() - 0.5) * 4000 });
  const cells = cellsForDiscs(WIDEST);
  for (let disc = 0; disc < 10_000; disc++) {
    const at = place();
    cells.add(at, { ...at, radius: WIDEST });
  }
  let asked = 0;
  const places = Array.from({ length: 100 }, place);
  for (const at of places) cells.someNear(at, () => asked++ < 0);
  expect(asked / places.length).toBeLessThan(10);
});
