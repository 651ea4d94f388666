import type { Point, SceneEdge } from "../scene.ts";

/**
 * For each node the mean of the directions in which its links leave it, each of length 1, in pixels' axes: as long as
 * they agree, it is about 1 long; where they leave on all sides, about 0. Labels stand better on the other side.
 */
export function linkPulls(edges: readonly Pick<SceneEdge, "from" | "to" | "curve">[]): ReadonlyMap<string, Point> {
  const sums = new Map<string, { x: number; y: number; count: number }>();
  const add = (id: string, start: Point, towards: Point) => {
    const [dx, dy] = [towards.x - start.x, towards.y - start.y];
    const length = Math.hypot(dx, dy) || 1;
    const sum = sums.get(id);
    if (sum) [sum.x, sum.y, sum.count] = [sum.x + dx / length, sum.y + dy / length, sum.count + 1];
    else sums.set(id, { x: dx / length, y: dy / length, count: 1 });
  };
  for (const { from, to, curve } of edges) {
    if (from === to) continue;
    add(from, curve.from, curve.control1);
    add(to, curve.to, curve.control2);
  }
  return new Map([...sums].map(([id, { x, y, count }]) => [id, { x: x / count, y: y / count }]));
}
