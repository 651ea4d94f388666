import { directionAt, partOf, pointOn } from "../edges/edge-curve.ts";
import type { Curve, EdgeLook, Point, SceneEdge } from "../scene.ts";

/** Half of the bar that crosses a link of disagreement, in pixels. */
export const BAR = 7;
const ARROW = 7;
/** Half the angle of an arrow's head is this short of a straight line, in radians. */
const ARROW_ANGLE = 2.6;
/** The two strokes that run beside a link of agreement: how far from it, and half as long as that. */
const PAIR = { away: 4.5, half: 5 };

/** In so many pieces a link fades on its way out of the picture. */
const FADING = 6;
/** Where more than this share of it has faded, a mark would seem to stand there by itself. */
const MARKED = 0.6;

/** What of a link says where it runs. */
type Way = Pick<SceneEdge, "curve" | "leaves">;

/** A stretch of a link and how much of the link's opacity it has. */
export interface LinkPiece {
  readonly curve: Curve;
  /** 0 to 1. */
  readonly share: number;
}

/** A link's line; of one that leads out of the picture piece by piece, each fainter than the one before. */
export function linkPieces({ curve, leaves }: Way): readonly LinkPiece[] {
  if (!leaves) return [{ curve, share: 1 }];
  const { towards, at } = leaves;
  const inside = towards === "to" ? 0 : 1;
  const shareOf = (piece: number) => inside + ((at - inside) * piece) / FADING;
  return Array.from({ length: FADING }, (_, piece) => {
    const [one, other] = [shareOf(piece), shareOf(piece + 1)];
    const stretch = partOf(curve, Math.min(one, other), Math.max(one, other));
    return { curve: stretch, share: 1 - (piece + 0.5) / FADING };
  });
}

/**
 * The strokes of a link's marks, each a line through points: the arrow at its end and what stands in its middle. Where
 * a link has faded, and beyond the place where it leaves the picture, it has none.
 */
export function linkStrokes(
  { curve, leaves }: Way,
  look: Pick<EdgeLook, "end" | "middle">,
): readonly (readonly Point[])[] {
  const inside = leaves?.towards === "from" ? 1 : 0;
  const isMarked = (at: number) => !leaves || (at - inside) / (leaves.at - inside) < MARKED;
  return [
    ...(isMarked(1) ? endStrokes(curve, look.end) : []),
    ...(isMarked(0.5) ? middleStrokes(curve, look.middle) : []),
  ];
}

function endStrokes(curve: Curve, end: EdgeLook["end"]): readonly (readonly Point[])[] {
  if (end === "none") return [];
  const angle = directionAt(curve, 1);
  return [[away(curve.to, angle + ARROW_ANGLE, ARROW), curve.to, away(curve.to, angle - ARROW_ANGLE, ARROW)]];
}

function middleStrokes(curve: Curve, middle: EdgeLook["middle"]): readonly (readonly Point[])[] {
  if (middle === "none") return [];
  const [at, along] = [pointOn(curve, 0.5), directionAt(curve, 0.5)];
  const across = along + Math.PI / 2;
  if (middle === "bar") return [[away(at, across, BAR), away(at, across, -BAR)]];
  return [PAIR.away, -PAIR.away].map((distance) => {
    const beside = away(at, across, distance);
    return [away(beside, along, PAIR.half), away(beside, along, -PAIR.half)];
  });
}

function away({ x, y }: Point, angle: number, distance: number): Point {
  return { x: x + Math.cos(angle) * distance, y: y + Math.sin(angle) * distance };
}
