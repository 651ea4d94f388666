import { Cells } from "./cells.ts";
import type { LayoutInput } from "./layout-input.ts";
import { MARGIN } from "./nearest-free-place.ts";
import type { Positions } from "./positions.ts";

const ROUNDS = 200;

interface MovingDisc {
  readonly id: string;
  readonly radius: number;
  x: number;
  y: number;
}

/**
 * Pushes nodes apart until no two outlines touch, moving each as little as it takes. Draws no chance: two nodes at the
 * same place part along a direction that follows from their rank.
 */
export function separateOverlaps(input: LayoutInput, positions: Positions): Positions {
  const discs = input.nodes.map(({ id, size }): MovingDisc => {
    const { x, y } = positions.get(id) ?? { x: 0, y: 0 };
    return { id, x, y, radius: size + MARGIN / 2 };
  });
  const width = 2 * discs.reduce((widest, { radius }) => Math.max(widest, radius), 1);
  for (let round = 0; round < ROUNDS; round++) {
    if (!pushOnce(discs, width)) break;
  }
  return new Map(discs.map(({ id, x, y }) => [id, { x, y }]));
}

/** One round over all pairs that share a cell or touch a neighbouring one. Returns whether anything moved. */
function pushOnce(discs: readonly MovingDisc[], width: number): boolean {
  const cells = new Cells<number>(width);
  for (const [rank, disc] of discs.entries()) cells.add(disc, rank);
  let moved = false;
  for (const here of cells.all()) {
    for (const near of cells.around(here)) {
      for (const a of here.items) for (const b of near.items) if (a < b && push(discs[a], discs[b], b)) moved = true;
    }
  }
  return moved;
}

function push(a: MovingDisc | undefined, b: MovingDisc | undefined, rank: number): boolean {
  if (!a || !b) return false;
  const distance = Math.sqrt((b.x - a.x) ** 2 + (b.y - a.y) ** 2);
  const overlap = a.radius + b.radius - distance;
  if (overlap <= 1e-3) return false;
  // The golden angle spreads any number of coinciding nodes evenly.
  const apart = distance > 1e-6;
  const alongX = apart ? (b.x - a.x) / distance : Math.cos(rank * 2.399963);
  const alongY = apart ? (b.y - a.y) / distance : Math.sin(rank * 2.399963);
  a.x -= alongX * overlap * 0.5;
  a.y -= alongY * overlap * 0.5;
  b.x += alongX * overlap * 0.5;
  b.y += alongY * overlap * 0.5;
  return true;
}
