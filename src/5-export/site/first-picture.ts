import type { ClaimGraph } from "../../model/claim-graph.ts";
import type { Language } from "../../model/text.ts";
import { drawView } from "../../picture/drawing/draw-view.ts";
import { drawingToSvg } from "../../picture/drawing/drawing-to-svg.ts";
import { LARGE } from "../../picture/items/picture-items.ts";

/** A picture as an SVG document. */
export interface FirstPicture {
  readonly svg: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** What it shows, in words. */
  readonly description: string;
}

/** Wide enough for a text column and for paper. */
const WIDTH = 1000;

/**
 * What the page shows first, for where no script runs. Undefined where there is nothing to draw, and where there is so
 * much that no standing picture tells it apart: there the table serves.
 */
export function firstPicture(graph: ClaimGraph, language: Language): FirstPicture | undefined {
  if (graph.size > LARGE) return undefined;
  const drawn = drawView(graph, { v: 1, language, theme: "light" }, { width: WIDTH });
  if ("faults" in drawn) return undefined;
  const { width, height, description } = drawn.drawing;
  return { svg: drawingToSvg(drawn.drawing), width, height, description };
}
