import { directionAt, pointOn } from "../edges/edge-curve.ts";
import type { Curve, EdgeLook, Point } from "../scene.ts";

/** Half of the bar that crosses a link of disagreement, in pixels. */
export const BAR = 7;
const ARROW = 7;
/** Half the angle of an arrow's head is this short of a straight line, in radians. */
const ARROW_ANGLE = 2.6;
/** The two strokes that run beside a link of agreement: how far from it, and half as long as that. */
const PAIR = { away: 4.5, half: 5 };

/** The strokes of a link's marks, each a line through points: the arrow at its end and what stands in its middle. */
export function linkStrokes(curve: Curve, look: Pick<EdgeLook, "end" | "middle">): readonly (readonly Point[])[] {
  return [...endStrokes(curve, look.end), ...middleStrokes(curve, look.middle)];
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
