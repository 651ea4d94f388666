import type { LayoutInput } from "./layout-input.ts";
import { entryOf, type Position, type Positions } from "./positions.ts";

/** Width over height: between a screen and a slide, with room for a legend. */
const RATIO = 1.5;
/** The part of the page that nodes cover, their margins included; the rest is what lets clusters be seen. */
const FILL = 0.25;
/** Space that a node has around it, in layout units. */
const MARGIN = 1.5;
/** The part of the nodes on each side that may stand outside: a few strays do not shrink the rest. */
const STRAYS = 0.02;

/**
 * Turns a picture so that it is widest from left to right, brings it to the ratio of a page, and gives it as much room
 * as its nodes need, around the origin. Square roots alone, so that every machine gets the same digits.
 */
export function fitToPage(input: LayoutInput, positions: Positions): Positions {
  const turned = turnToAxis(new Map(input.nodes.flatMap(({ id }) => entryOf(positions, id))));
  const width = spreadOf([...turned.values()].map(({ x }) => x));
  const height = spreadOf([...turned.values()].map(({ y }) => y));
  const stretch = height > 0 && width > 0 ? clamp(Math.sqrt((RATIO * height) / width), 0.5, 2) : 1;
  // What stands in a row has no area of its own.
  const area = Math.max(width * height, (width ** 2 + height ** 2) / 6);
  const needed = input.nodes.reduce((total, { size }) => total + Math.PI * (size + MARGIN) ** 2, 0);
  const scale = area > 0 ? Math.sqrt(needed / FILL / area) : 1;
  return new Map(
    [...turned].map(([id, { x, y }]) => [id, { x: x * stretch * scale, y: (y / stretch) * scale }] as const),
  );
}

/** Around the mean, with the direction in which the places vary most along x. */
function turnToAxis(positions: Positions): Positions {
  const count = Math.max(1, positions.size);
  let [meanX, meanY, xx, yy, xy] = [0, 0, 0, 0, 0];
  for (const { x, y } of positions.values()) {
    meanX += x / count;
    meanY += y / count;
  }
  for (const { x, y } of positions.values()) {
    xx += (x - meanX) ** 2;
    yy += (y - meanY) ** 2;
    xy += (x - meanX) * (y - meanY);
  }
  // The eigenvector of the larger eigenvalue of the covariances.
  const along = xx - yy + Math.sqrt((xx - yy) ** 2 + 4 * xy ** 2);
  const length = Math.sqrt(along ** 2 + 4 * xy ** 2);
  const [cos, sin] = length > 0 ? [along / length, (2 * xy) / length] : xx >= yy ? [1, 0] : [0, 1];
  const turn = ({ x, y }: Position): Position => ({
    x: (x - meanX) * cos + (y - meanY) * sin,
    y: (y - meanY) * cos - (x - meanX) * sin,
  });
  return new Map([...positions].map(([id, position]) => [id, turn(position)]));
}

function spreadOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const strays = Math.floor(sorted.length * STRAYS);
  return (sorted.at(-1 - strays) ?? 0) - (sorted.at(strays) ?? 0);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
