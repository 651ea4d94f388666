import { pointOn } from "../../src/picture/edges/edge-curve.ts";
import type { Point, SceneEdge } from "../../src/picture/scene.ts";

const SAMPLES = 24;

/** The link nearest to a point, not farther than `reach` pixels: first by box, then by points along its curve. */
export function edgeAt(edges: readonly SceneEdge[], { x, y }: Point, reach: number): SceneEdge | undefined {
  let nearest: SceneEdge | undefined;
  let least = reach;
  for (const edge of edges) {
    const { from, control1, control2, to } = edge.curve;
    const [xs, ys] = [
      [from.x, control1.x, control2.x, to.x],
      [from.y, control1.y, control2.y, to.y],
    ];
    if (x < Math.min(...xs) - reach || x > Math.max(...xs) + reach) continue;
    if (y < Math.min(...ys) - reach || y > Math.max(...ys) + reach) continue;
    for (let sample = 0; sample < SAMPLES; sample++) {
      const [a, b] = [pointOn(edge.curve, sample / SAMPLES), pointOn(edge.curve, (sample + 1) / SAMPLES)];
      const distance = distanceToSegment(x, y, a, b);
      if (distance < least) [least, nearest] = [distance, edge];
    }
  }
  return nearest;
}

function distanceToSegment(x: number, y: number, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const square = dx * dx + dy * dy;
  const t = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - a.x) * dx + (y - a.y) * dy) / square));
  return Math.hypot(x - a.x - t * dx, y - a.y - t * dy);
}
