import { type FontWeight, textWidth } from "../../picture/labels/font-metrics.ts";
import { wrapText } from "../../picture/labels/wrap-text.ts";
import type { Area } from "./slide-layout.ts";

/** Points after each paragraph of a slide. */
export const PARAGRAPH_SPACE = 5;

const POINTS_PER_INCH = 72;
/** Of Noto Sans, in its size. */
const LINE_HEIGHT = 1.37;
/** Other programs break lines a little earlier, and bold words are wider. */
const SPARE = 0.95;

interface Letters {
  /** Points. */
  readonly size: number;
  readonly weight: FontWeight;
}

interface Sizes {
  readonly most: number;
  readonly least: number;
  readonly weight: FontWeight;
}

/** How high paragraphs stand in a column, both in inches. */
export function heightOf(paragraphs: readonly string[], width: number, { size, weight }: Letters): number {
  const form = { width: width * POINTS_PER_INCH * SPARE, size, weight, lines: Infinity };
  const lines = paragraphs.flatMap((text) => wrapText(text, form, textWidth));
  return (lines.length * size * LINE_HEIGHT + paragraphs.length * PARAGRAPH_SPACE) / POINTS_PER_INCH;
}

/**
 * The largest size in points at which paragraphs fit into an area, the least where they do not: PowerPoint itself
 * shrinks only what is edited.
 */
export function fittingSize(paragraphs: readonly string[], { w, h }: Area, { most, least, weight }: Sizes): number {
  for (let size = most; size > least; size -= 0.5) if (heightOf(paragraphs, w, { size, weight }) <= h) return size;
  return least;
}
