import { linkPieces, linkStrokes } from "../../src/picture/drawing/link-marks.ts";
import type { SceneEdge } from "../../src/picture/scene.ts";

/**
 * Draws links on a canvas, in the same geometry as the SVG writer. `presence` says how much of a link is there, from 0 to
 * 1; all of it where absent.
 */
export function paintEdges(
  context: CanvasRenderingContext2D,
  edges: readonly SceneEdge[],
  presence: ReadonlyMap<string, number> = new Map(),
): void {
  context.lineCap = "butt";
  context.lineJoin = "round";
  for (const edge of edges) {
    const { id, look, color, opacity } = edge;
    const whole = opacity * (presence.get(id) ?? 1);
    context.strokeStyle = color;
    context.lineWidth = look.width;
    context.setLineDash([...look.dash]);
    for (const { curve, share } of linkPieces(edge)) {
      const { from, control1, control2, to } = curve;
      context.globalAlpha = whole * share;
      context.beginPath();
      context.moveTo(from.x, from.y);
      context.bezierCurveTo(control1.x, control1.y, control2.x, control2.y, to.x, to.y);
      context.stroke();
    }
    if (look.end === "none" && look.middle === "none") continue;
    context.globalAlpha = whole;
    context.setLineDash([]);
    context.beginPath();
    for (const [first, ...others] of linkStrokes(edge, look)) {
      if (first) context.moveTo(first.x, first.y);
      for (const { x, y } of others) context.lineTo(x, y);
    }
    context.stroke();
  }
  context.globalAlpha = 1;
}
