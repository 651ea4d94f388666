import type { Box, Point } from "../scene.ts";
import type { FontWeight, TextMeasure } from "./font-metrics.ts";
import { SPACES, wrapText } from "./wrap-text.ts";

/** What asks for a label. */
export interface LabelWish extends Point {
  /** Id of the node or link. */
  readonly of: string;
  readonly radius: number;
  readonly text: string;
  /** The higher wins. */
  readonly rank: number;
  readonly size: number;
  readonly weight: FontWeight;
  readonly color: string;
  /** Has its label in any case: where there is no room at all it covers nodes, though no other label. */
  readonly insists: boolean;
  /** May stand farther off, where there is no room beside it. */
  readonly strays: boolean;
  /** Has a name rather than a text: it may lie over nodes that yield. */
  readonly isName: boolean;
  /** Pixels. */
  readonly width: number;
  readonly lines: number;
  /** Where its links lead, from 0 to 1 long: a label stands better on the other side. */
  readonly pull?: Point;
}

/** From one line of a label to the next, in font sizes. */
export const LINE_HEIGHT = 1.25;
/** Pixels between a node and its label at the least. */
export const GAP = 4;
/** Pixels between a node and its label, nearest first; all but the first are for those that stray. */
export const DISTANCES = [GAP, 14, 28, 44, 64];
const HALF = 0.5;
/** A second and a third wrapping, narrower and wider, where the full width finds no good room. */
const NARROW = 0.6;
const WIDE = 1.7;
/** Up to so many lines nothing is gained by wrapping wider. */
const FEW_LINES = 2;

/** Where a label may stand about its node, best first: x and y are the side of the node, -1, 0 or 1. */
const SIDES = [
  { x: 0, y: 1, align: "middle" },
  { x: 1, y: 0, align: "start" },
  { x: -1, y: 0, align: "end" },
  { x: 0, y: -1, align: "middle" },
  { x: 1, y: 1, align: "start" },
  { x: 1, y: -1, align: "start" },
  { x: -1, y: 1, align: "end" },
  { x: -1, y: -1, align: "end" },
] as const;

/** A side of a node, and how the lines of a label there are aligned. */
export type Side = (typeof SIDES)[number];

/** One place that a label could take. */
export interface Place {
  readonly side: Side;
  /** How many steps farther off than it must be. */
  readonly step: number;
  readonly box: Box;
  readonly lines: readonly string[];
}

/**
 * All places a label could take, best first: each side in its full width, then a name also in narrower lines and, where
 * it takes many, in wider ones.
 */
export function placesOf(wish: LabelWish, measure: TextMeasure): readonly Place[] {
  const lines = wrapped(wish, 1, measure);
  if (lines.length === 0) return [];
  const narrow = wish.isName && !cutsWords(wish, wish.width * NARROW, measure) ? wrapped(wish, NARROW, measure) : [];
  const isCut = narrow.at(-1)?.endsWith("…") === true;
  const wide = wish.isName && lines.length > FEW_LINES ? wrapped(wish, WIDE, measure) : [];
  return [lines, isCut ? [] : narrow, wide].flatMap((some) => placesOfLines(wish, some, measure));
}

function wrapped(wish: LabelWish, share: number, measure: TextMeasure): readonly string[] {
  return wrapText(wish.text, { ...wish, width: wish.width * share }, measure);
}

function placesOfLines(wish: LabelWish, lines: readonly string[], measure: TextMeasure): readonly Place[] {
  if (lines.length === 0) return [];
  const width = Math.max(...lines.map((line) => measure(line, wish.size, wish.weight)));
  const height = lines.length * wish.size * LINE_HEIGHT;
  return (wish.strays ? DISTANCES : [GAP]).flatMap((distance, step) =>
    SIDES.map((side) => ({ side, step, lines, box: boxAt(wish, side, distance, width, height) })),
  );
}

function boxAt({ x, y, radius }: LabelWish, side: Side, distance: number, width: number, height: number): Box {
  const away = radius + distance;
  const diagonal = side.x !== 0 && side.y !== 0 ? Math.SQRT1_2 : 1;
  const minX = side.x === 0 ? x - width * HALF : x + side.x * away * diagonal - (side.x < 0 ? width : 0);
  const minY = side.y === 0 ? y - height * HALF : y + side.y * away * diagonal - (side.y < 0 ? height : 0);
  return { minX, minY, maxX: minX + width, maxY: minY + height };
}

function cutsWords({ text, size, weight }: LabelWish, width: number, measure: TextMeasure): boolean {
  return text
    .split(SPACES)
    .flatMap((word) => word.split(/(?<=-)/u))
    .some((word) => measure(word, size, weight) > width);
}
