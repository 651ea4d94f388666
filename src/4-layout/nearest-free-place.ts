import { Cells } from "./cells.ts";
import type { Position } from "./positions.ts";

/** Clear space between two outlines, in layout units. */
export const MARGIN = 3;

/** A place that is taken, with its radius. */
export interface Disc extends Position {
  readonly radius: number;
}

/** How far apart the places are that are tried, in layout units. */
const STEP = 1;
/** The golden angle, by its cosine and sine: places that turn by it lie evenly. */
const [COS, SIN] = [-0.7373688780783197, 0.6754902942615238];

/** Keeps discs by where they stand; none of them, nor any that looks for a place, may be wider than `widest`. */
export function cellsForDiscs(widest: number): Cells<Disc> {
  return new Cells<Disc>(2 * widest + MARGIN);
}

/** The place nearest to `wished`, along a spiral, where a disc of this radius touches no other; every graph has one. */
export function nearestFreePlace(wished: Position, radius: number, taken: Cells<Disc>): Position {
  let [cos, sin] = [1, 0];
  for (let turn = 0; ; turn++) {
    const distance = STEP * Math.sqrt(turn);
    const place = { x: wished.x + distance * cos, y: wished.y + distance * sin };
    if (!taken.someNear(place, (disc) => touches(place, radius, disc))) return place;
    [cos, sin] = [cos * COS - sin * SIN, cos * SIN + sin * COS];
  }
}

function touches({ x, y }: Position, radius: number, disc: Disc): boolean {
  return (x - disc.x) ** 2 + (y - disc.y) ** 2 < (radius + disc.radius + MARGIN) ** 2;
}
