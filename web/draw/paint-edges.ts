import { directionAt, pointOn } from "../../src/picture/edge-curve.ts";
import type { Point, SceneEdge } from "../../src/picture/scene.ts";

const ARROW = 7;
const BAR = 7;

/** Draws links on a canvas, in the same geometry as the SVG writer. */
export function paintEdges(context: CanvasRenderingContext2D, edges: readonly SceneEdge[]): void {
  context.lineCap = "butt";
  context.lineJoin = "round";
  for (const { curve, look, color, opacity } of edges) {
    const { from, control1, control2, to } = curve;
    context.globalAlpha = opacity;
    context.strokeStyle = color;
    context.lineWidth = look.width;
    context.setLineDash([...look.dash]);
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.bezierCurveTo(control1.x, control1.y, control2.x, control2.y, to.x, to.y);
    context.stroke();
    if (look.end === "none" && look.middle === "none") continue;
    context.setLineDash([]);
    context.beginPath();
    if (look.end === "arrow") {
      const angle = directionAt(curve, 1);
      polyline(context, away(to, angle + 2.6, ARROW), to, away(to, angle - 2.6, ARROW));
    }
    if (look.middle === "bar") {
      const [middle, angle] = [pointOn(curve, 0.5), directionAt(curve, 0.5) + Math.PI / 2];
      polyline(context, away(middle, angle, BAR), away(middle, angle, -BAR));
    }
    context.stroke();
  }
  context.globalAlpha = 1;
}

function polyline(context: CanvasRenderingContext2D, first: Point, ...others: readonly Point[]): void {
  context.moveTo(first.x, first.y);
  for (const { x, y } of others) context.lineTo(x, y);
}

function away({ x, y }: Point, angle: number, distance: number): Point {
  return { x: x + Math.cos(angle) * distance, y: y + Math.sin(angle) * distance };
}
