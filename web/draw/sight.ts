import type { Box, Point } from "../../src/picture/scene.ts";
import type { Insets } from "./picture.ts";

/** Up to this width in pixels a picture is so small that one has to go nearer to read a neighbourhood. */
const SMALL = 720;
/** Space around what is brought in sight, in pixels; less on a small picture, and less than the whole picture keeps. */
const MARGIN = 48;
/** What is no nearer to an edge than this, in pixels, is in sight already. */
const SEEN = 6;
/** Nobody has to be brought nearer for less, nor at once for more. */
const GROWTHS = { least: 1.15, most: 6 };

/** What of a picture is neither covered nor at its very edge, in pixels. */
export function freeBox(width: number, height: number, { top, right, bottom, left }: Insets, margin: number): Box {
  return { minX: left + margin, minY: top + margin, maxX: width - right - margin, maxY: height - bottom - margin };
}

/** What the camera goes for: what is chosen alone; its surroundings too where one has to go near to read them; all of them. */
export type Reach = "itself" | "near" | "all";

/** What is to be seen, in pixels as the camera stands. */
interface Sought {
  readonly chosen: Box;
  /** What is chosen with all that is joined to it. */
  readonly around: Box;
  readonly reach: Reach;
}

/** The picture that it is to be seen in, in pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly insets: Insets;
}

/** The camera's way: the place at one pixel comes to another, so many times nearer. */
export interface Way {
  readonly from: Point;
  readonly to: Point;
  readonly growth: number;
}

/** The shortest way of the camera that shows something beside what covers the picture; undefined where it is in sight. */
export function wayToSee({ chosen, around, reach }: Sought, { width, height, insets }: Room): Way | undefined {
  const free = freeBox(width, height, insets, Math.min(MARGIN, width / 8, height / 14));
  const inSight = freeBox(width, height, insets, SEEN);
  const growth = growthInto(free, around);
  // On a small picture one is brought near enough to read.
  if (reach !== "itself" && width <= SMALL && growth > GROWTHS.least)
    return between(around, free, Math.min(GROWTHS.most, growth));
  if (reach === "all") {
    if (holds(inSight, around)) return undefined;
    return growth >= 1 ? shift(around, free) : between(around, free, growth);
  }
  if (holds(inSight, chosen)) return undefined;
  return growthInto(free, chosen) >= 1 ? shift(chosen, free) : shift(pointBox(middleOf(chosen)), free);
}

function holds(outer: Box, { minX, minY, maxX, maxY }: Box): boolean {
  return minX >= outer.minX && minY >= outer.minY && maxX <= outer.maxX && maxY <= outer.maxY;
}

function pointBox({ x, y }: Point): Box {
  return { minX: x, minY: y, maxX: x, maxY: y };
}

function middleOf({ minX, minY, maxX, maxY }: Box): Point {
  return { x: (minX + maxX) / 2, y: (minY + maxY) / 2 };
}

/** How many times larger a rectangle can be drawn and still fits into another. */
function growthInto(free: Box, box: Box): number {
  const across = (free.maxX - free.minX) / Math.max(1, box.maxX - box.minX);
  const down = (free.maxY - free.minY) / Math.max(1, box.maxY - box.minY);
  return Math.max(0, Math.min(across, down));
}

function between(box: Box, free: Box, growth: number): Way {
  return { from: middleOf(box), to: middleOf(free), growth };
}

/** As far as it takes to have a rectangle that fits within another. */
function shift(box: Box, free: Box): Way | undefined {
  const beyond = (min: number, max: number, from: number, to: number) =>
    min < from ? from - min : max > to ? to - max : 0;
  const x = beyond(box.minX, box.maxX, free.minX, free.maxX);
  const y = beyond(box.minY, box.maxY, free.minY, free.maxY);
  if (x === 0 && y === 0) return undefined;
  const from = middleOf(box);
  return { from, to: { x: from.x + x, y: from.y + y }, growth: 1 };
}
