import type { Camera } from "../model/view.ts";
import { extentOf, fitOf, paddingOf } from "./frame.ts";
import type { PictureItems } from "./items/picture-items.ts";
import type { Box, Point } from "./scene.ts";
import { turnBox, turnFor } from "./turn.ts";

/** Nobody is brought nearer than this: what is chosen keeps some of what stands around it. */
const NEAREST = 0.42;
/** A part almost as large as the whole is seen with the whole. */
const WHOLE = 0.86;
/** Space for names around what is chosen, beyond what the whole picture keeps at its edge. */
const NAMES = 48;

/** A picture's size in pixels, and how much of it is covered from the right. */
interface PictureSize {
  readonly width: number;
  readonly height: number;
  readonly covered?: number;
}

/**
 * Where the camera stands so that what is chosen, with what it is joined to, fills a picture of that size; the whole
 * where nothing is chosen. Screen, slides and prints of a story's step that gives no camera share it.
 */
export function fitCamera(items: PictureItems, { width, height, covered = 0 }: PictureSize): Camera {
  const turn = turnFor(items.layout, width, height);
  const padding = paddingOf(width, height);
  const scaleOf = (box: Box, across: number, space: number) => fitOf(turnBox(box, turn), across, height, space);
  const atOne = scaleOf(items.extent, width, padding);
  const strong = (items.standing?.nodes ?? items.nodes).filter(({ emphasis }) => emphasis === "strong");
  const part = strong.length === 0 ? items.extent : extentOf(strong);
  const wanted = atOne / scaleOf(part, width - covered, padding + (strong.length === 0 ? 0 : NAMES));
  const ratio = Math.max(NEAREST, wanted);
  // What is chosen may bring along what the picture is not fitted to.
  const all = around(items.extent, part);
  const isWhole = ratio > WHOLE && covered === 0 && sameBox(all, items.extent);
  if (isWhole) return { ...middleOf(all), ratio: 1 };
  const [whole, middle] = [turnBox(all, turn), turn.to(middleOf(part))];
  const unit = ratio / atOne;
  const beside = (covered / 2) * unit;
  const seen = { x: (width - covered - 2 * padding) * unit, y: (height - 2 * padding) * unit };
  const x = within(middle.x, whole.minX, whole.maxX, seen.x) + beside;
  const y = within(middle.y, whole.minY, whole.maxY, seen.y);
  return { ...turn.back({ x, y }), ratio };
}

/** The middle of a stretch that shows as much as it can of the whole beside what it is for. */
function within(middle: number, from: number, to: number, length: number): number {
  if (length >= to - from) return (from + to) / 2;
  return Math.max(from + length / 2, Math.min(to - length / 2, middle));
}

function around(one: Box, other: Box): Box {
  return {
    minX: Math.min(one.minX, other.minX),
    minY: Math.min(one.minY, other.minY),
    maxX: Math.max(one.maxX, other.maxX),
    maxY: Math.max(one.maxY, other.maxY),
  };
}

function sameBox(one: Box, other: Box): boolean {
  return one.minX === other.minX && one.minY === other.minY && one.maxX === other.maxX && one.maxY === other.maxY;
}

function middleOf({ minX, minY, maxX, maxY }: Box): Point {
  return { x: (minX + maxX) / 2, y: (minY + maxY) / 2 };
}
