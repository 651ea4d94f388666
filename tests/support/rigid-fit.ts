import type { Position, Positions } from "../../src/4-layout/positions.ts";

/** Distances between the places of nodes that two layouts share, after the best rotation and shift of the second. */
export function shiftsAfterRigidFit(before: Positions, after: Positions): readonly number[] {
  const pairs = [...before].flatMap(([id, from]) => {
    const to = after.get(id);
    return to ? [{ from, to }] : [];
  });
  const [a, b] = [centreOf(pairs.map(({ from }) => from)), centreOf(pairs.map(({ to }) => to))];
  // Procrustes in the plane: the angle that maximises the sum of scalar products of centred places.
  let [along, across] = [0, 0];
  for (const { from, to } of pairs) {
    const [fx, fy, tx, ty] = [from.x - a.x, from.y - a.y, to.x - b.x, to.y - b.y];
    along += fx * tx + fy * ty;
    across += fy * tx - fx * ty;
  }
  const angle = Math.atan2(across, along);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return pairs.map(({ from, to }) => {
    const [tx, ty] = [to.x - b.x, to.y - b.y];
    return Math.hypot(from.x - a.x - (tx * cos - ty * sin), from.y - a.y - (tx * sin + ty * cos));
  });
}

/** The largest distance between two places. */
export function diameterOf(positions: Positions): number {
  const all = [...positions.values()];
  return Math.max(0, ...all.flatMap((a, rank) => all.slice(rank + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y))));
}

/** The value below which this share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

function centreOf(places: readonly Position[]): Position {
  const count = Math.max(1, places.length);
  const sum = places.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  return { x: sum.x / count, y: sum.y / count };
}
