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

interface Sizes {
  readonly most: number;
  readonly least: number;
  readonly weight: FontWeight;
}

/** The largest size in points at which paragraphs fit into an area: PowerPoint itself shrinks only what is edited. */
export function fittingSize(paragraphs: readonly string[], { w, h }: Area, { most, least, weight }: Sizes): number {
  const [width, height] = [w * POINTS_PER_INCH * SPARE, h * POINTS_PER_INCH];
  for (let size = most; size > least; size -= 0.5) {
    const lines = paragraphs.flatMap((text) => wrapText(text, { width, size, weight, lines: Infinity }, textWidth));
    if (lines.length * size * LINE_HEIGHT + paragraphs.length * PARAGRAPH_SPACE <= height) return size;
  }
  return least;
}
