import { placeFree } from "./force-atlas2.ts";
import type { LayoutInput } from "./layout-input.ts";
import { cellsForDiscs, nearestFreePlace } from "./nearest-free-place.ts";
import { entryOf, type Position, type Positions } from "./positions.ts";

/**
 * Keeps every known place and finds one for each new node: first amid its neighbours, then by the layout's own
 * forces with all others held still, then the nearest that is free, so that a reader finds yesterday's picture again.
 */
export function keepLayout(input: LayoutInput, previous: Positions): Positions {
  const kept = new Set(input.nodes.flatMap(({ id }) => (previous.has(id) ? [id] : [])));
  const starts = startsFor(input, previous, kept);
  if (kept.size === input.nodes.length) return starts;
  return freeOfOthers(input, placeFree(input, starts, kept), kept);
}

interface Neighbour {
  readonly id: string;
  readonly weight: number;
}

/** New nodes start at the weighted mean of the neighbours that have a place; a chain of them is followed outwards. */
function startsFor(input: LayoutInput, previous: Positions, kept: ReadonlySet<string>): Positions {
  const neighbours = new Map<string, Neighbour[]>(input.nodes.map(({ id }) => [id, []]));
  for (const { from, to, weight } of input.edges) {
    neighbours.get(from)?.push({ id: to, weight });
    neighbours.get(to)?.push({ id: from, weight });
  }
  const placed = new Map([...previous].filter(([id]) => kept.has(id)));
  const centre = meanOf([...placed.values()].map((position) => ({ position, weight: 1 })));
  const amid = (id: string) =>
    meanOf(
      (neighbours.get(id) ?? []).flatMap((near) => {
        const position = placed.get(near.id);
        return position ? [{ position, weight: near.weight }] : [];
      }),
    );
  let waiting = input.nodes.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
  while (waiting.length > 0) {
    const found = waiting.flatMap((id, rank) => {
      const start = amid(id);
      return start ? [[id, nudge(start, rank)] as const] : [];
    });
    // Who knows nobody stands in the middle until the forces move it.
    const rest = waiting.map((id, rank) => [id, nudge(centre ?? { x: 0, y: 0 }, rank)] as const);
    for (const [id, position] of found.length > 0 ? found : rest) placed.set(id, position);
    waiting = waiting.filter((id) => !placed.has(id));
  }
  return placed;
}

function meanOf(points: readonly { readonly position: Position; readonly weight: number }[]): Position | undefined {
  let [x, y, total] = [0, 0, 0];
  for (const { position, weight } of points) {
    x += position.x * weight;
    y += position.y * weight;
    total += weight;
  }
  return total > 0 ? { x: x / total, y: y / total } : undefined;
}

/** Equal starts never part: each newcomer stands a little elsewhere. */
function nudge({ x, y }: Position, rank: number): Position {
  return { x: x + Math.cos(rank * 2.399963), y: y + Math.sin(rank * 2.399963) };
}

/** Moves newcomers, one after the other, to where they touch nobody; who was there before does not move for them. */
function freeOfOthers(input: LayoutInput, positions: Positions, kept: ReadonlySet<string>): Positions {
  const settled = new Map<string, Position>();
  const taken = cellsForDiscs(input.nodes.reduce((widest, { size }) => Math.max(widest, size), 0));
  const settle = (id: string, position: Position, radius: number) => {
    settled.set(id, position);
    taken.add(position, { ...position, radius });
  };
  for (const { id, size } of input.nodes) {
    const position = positions.get(id);
    if (position && kept.has(id)) settle(id, position, size);
  }
  for (const { id, size } of input.nodes) {
    const position = positions.get(id);
    if (position && !kept.has(id)) settle(id, nearestFreePlace(position, size, taken), size);
  }
  return new Map(input.nodes.flatMap(({ id }) => entryOf(settled, id)));
}
