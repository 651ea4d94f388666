import type { EdgeItem } from "../items/picture-items.ts";

/** How far neighbouring links between the same two nodes stand apart, as a share of their length. */
const STEP = 0.14;

/**
 * The bend of each link: 0 for a link alone between its nodes; several fan out, and opposite ones pass each other.
 * Loops are numbered instead: 1, 2, 3, each wider than the last.
 */
export function edgeBends(edges: readonly { readonly from: string; readonly to: string }[]): readonly number[] {
  const pairs = new Map<string, number[]>();
  for (const [index, { from, to }] of edges.entries()) {
    // Ids hold no line ends: two ids cannot run into each other.
    const key = from < to ? `${from}\n${to}` : `${to}\n${from}`;
    const pair = pairs.get(key);
    if (pair) pair.push(index);
    else pairs.set(key, [index]);
  }
  const bends: number[] = edges.map(() => 0);
  for (const pair of pairs.values()) {
    for (const [place, index] of pair.entries()) {
      const edge = edges[index];
      if (!edge) continue;
      if (edge.from === edge.to) {
        bends[index] = place + 1;
        continue;
      }
      const bend = (place - (pair.length - 1) / 2) * STEP;
      // Left of its way is right of the way back: without the sign, opposite links would lie on each other.
      bends[index] = edge.from < edge.to ? bend : -bend;
    }
  }
  return bends;
}

/** The links with their bends. */
export function fanOut(edges: readonly EdgeItem[]): readonly EdgeItem[] {
  const bends = edgeBends(edges);
  return edges.map((edge, index) => ({ ...edge, bend: bends[index] ?? 0 }));
}
