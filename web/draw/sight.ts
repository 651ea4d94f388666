import type { Box, Point } from "../../src/picture/scene.ts";
import type { Insets } from "./picture.ts";
import type { Viewport } from "./viewport.ts";

/** Up to this width in pixels a picture is so small that one has to go nearer to read a neighbourhood. */
const SMALL = 720;
/** Space around what is brought in sight, in pixels; less on a small picture, and less than the whole picture keeps. */
const MARGIN = 48;
/** Nobody has to be brought nearer for less, nor at once for more. */
const GROWTHS = { least: 1.15, most: 6 };

/** What of a picture is neither covered nor at its very edge, in pixels. */
export function freeBox(width: number, height: number, { top, right, bottom, left }: Insets, margin: number): Box {
  return { minX: left + margin, minY: top + margin, maxX: width - right - margin, maxY: height - bottom - margin };
}

/** How far a point lies beyond a rectangle: nothing where it is inside. */
function wayInto({ minX, minY, maxX, maxY }: Box, { x, y }: Point): Point {
  return {
    x: x < minX ? x - minX : x > maxX ? x - maxX : 0,
    y: y < minY ? y - minY : y > maxY ? y - maxY : 0,
  };
}

/** The rectangle about points. */
export function boxAround(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return { minX: Math.min(...xs), minY: Math.min(...ys), maxX: Math.max(...xs), maxY: Math.max(...ys) };
}

/** The middle of a rectangle. */
function middleOf({ minX, minY, maxX, maxY }: Box): Point {
  return { x: (minX + maxX) / 2, y: (minY + maxY) / 2 };
}

/** How many times larger a rectangle can be drawn and still fits into another. */
function growthInto(free: Box, box: Box): number {
  const across = (free.maxX - free.minX) / Math.max(1, box.maxX - box.minX);
  const down = (free.maxY - free.minY) / Math.max(1, box.maxY - box.minY);
  return Math.min(across, down);
}

/** What is to be seen, in layout units. */
export interface Sought {
  readonly places: readonly Point[];
  /** What belongs to it; on a small picture one is brought near enough to read it. */
  readonly around: readonly Point[];
}

/** Moves the camera no farther than it takes to see something beside what covers the picture. */
export function bringInSight(viewport: Viewport, { places, around }: Sought, insets: Insets): void {
  viewport.settle();
  const { width, height } = viewport.size();
  const [first] = places;
  if (!first || width <= 1 || height <= 1) return;
  const free = freeBox(width, height, insets, Math.min(MARGIN, width / 8, height / 14));
  const near = boxAround([...places, ...around].map(viewport.toPixels));
  const growth = Math.min(GROWTHS.most, growthInto(free, near));
  if (width <= SMALL && around.length > 0 && growth > GROWTHS.least) {
    viewport.bring(middleOf(near), middleOf(free), growth);
    return;
  }
  const at = middleOf(boxAround(places.map(viewport.toPixels)));
  const way = wayInto(free, at);
  if (way.x !== 0 || way.y !== 0) viewport.bring(at, { x: at.x - way.x, y: at.y - way.y });
}
