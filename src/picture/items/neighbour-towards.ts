import type { Point } from "../scene.ts";

/** A way on the screen, as an arrow key has it. */
export type Direction = "up" | "down" | "left" | "right";

/** Unit steps in pixels, y downwards. */
const STEPS: Readonly<Record<Direction, Point>> = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
};

/** The cosine of how far a link may lie off the way: 60 degrees, so that ways overlap and few neighbours are out of reach. */
const WIDEST = 0.5;

/** The id of the neighbour that lies that way from a point, all in pixels: the best in direction, of equals the nearest. */
export function neighbourTowards(
  from: Point,
  neighbours: readonly (Point & { readonly id: string })[],
  direction: Direction,
): string | undefined {
  const step = STEPS[direction];
  let best: { readonly id: string; readonly fit: number; readonly distance: number } | undefined;
  for (const { id, x, y } of neighbours) {
    const distance = Math.hypot(x - from.x, y - from.y);
    const fit = distance === 0 ? 0 : ((x - from.x) * step.x + (y - from.y) * step.y) / distance;
    if (fit < WIDEST) continue;
    if (!best || fit > best.fit || (fit === best.fit && distance < best.distance)) best = { id, fit, distance };
  }
  return best?.id;
}
