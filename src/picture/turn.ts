import type { Box, Point } from "./scene.ts";

/** How the layout lies in a picture: as it is, or a quarter turn to the right. */
export interface Turn {
  readonly to: (place: Point) => Point;
  readonly back: (place: Point) => Point;
}

/** What is hardly wider than high gains nothing by lying on its side. */
const WIDE = 1.15;

const STRAIGHT: Turn = { to: ({ x, y }) => ({ x, y }), back: ({ x, y }) => ({ x, y }) };
/** Left comes to the top, right to the bottom: the order of reading stays. Layout counts y upwards. */
const QUARTER: Turn = { to: ({ x, y }) => ({ x: y, y: -x }), back: ({ x, y }) => ({ x: -y, y: x }) };

/**
 * A wide layout fills an upright screen only on its side. `layout` holds the whole graph, whatever is shown of it, so
 * that no lens and no filter turns the picture under the reader's eyes.
 */
export function turnFor(layout: Box, width: number, height: number): Turn {
  const isWide = layout.maxX - layout.minX > WIDE * (layout.maxY - layout.minY);
  return isWide && height > width ? QUARTER : STRAIGHT;
}

/** The rectangle a turned rectangle fills. */
export function turnBox({ minX, minY, maxX, maxY }: Box, { to }: Turn): Box {
  const [one, other] = [to({ x: minX, y: minY }), to({ x: maxX, y: maxY })];
  return {
    minX: Math.min(one.x, other.x),
    minY: Math.min(one.y, other.y),
    maxX: Math.max(one.x, other.x),
    maxY: Math.max(one.y, other.y),
  };
}
