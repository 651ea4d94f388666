import { compareText } from "../base/compare-text.ts";
import type { ClaimGraph } from "../model/claim-graph.ts";

/** A graph as the layout sees it: sorted, so that the same graph always gives the same picture. */
export interface LayoutInput {
  /** Sorted by id; `size` is a radius in layout units. */
  readonly nodes: readonly { readonly id: string; readonly size: number }[];
  /** At most one for each pair, sorted. */
  readonly edges: readonly { readonly from: string; readonly to: string; readonly weight: number }[];
}

/**
 * How strongly an edge pulls, by its type; 1 where not named. Who says a thing pulls most; what everything has (its
 * source, its reporter) says little about what belongs together.
 */
const PULL: ReadonlyMap<string, number> = new Map([
  ["asserts", 2],
  ["apparentlyAsserts", 0.5],
  ["supports", 1.5],
  ["contradicts", 1.5],
  ["qualifies", 1.5],
  ["repeats", 1.5],
  ["updates", 1.5],
  ["about", 0.6],
  ["measures", 0.6],
  ["concerns", 0.3],
  ["originatesIn", 0.5],
  ["broader", 0.6],
  ["statedIn", 0.15],
  ["relays", 0.03],
]);
/** The more edges of these types arrive at one place, the less each says of where it comes from. */
const SHARED: ReadonlySet<string> = new Set([
  "about",
  "measures",
  "concerns",
  "originatesIn",
  "locatedIn",
  "operatesIn",
  "appliesTo",
]);

/** Takes from a graph what the layout needs; parallel and opposite edges become one, their pulls added. */
export function layoutInput(graph: ClaimGraph): LayoutInput {
  const nodes = graph.mapNodes((id, { size }) => ({ id, size })).sort((a, b) => compareText(a.id, b.id));
  const rank = new Map(nodes.map(({ id }, index) => [id, index]));
  const arrivals = new Map<string, number>();
  graph.forEachEdge((_edge, { type }, _from, to) => {
    if (SHARED.has(type)) arrivals.set(to, (arrivals.get(to) ?? 0) + 1);
  });
  const pulls = new Map<number, number>();
  graph.forEachEdge((_edge, { type }, from, to) => {
    const start = rank.get(from) ?? 0;
    const end = rank.get(to) ?? 0;
    if (start === end) return;
    const pair = Math.min(start, end) * nodes.length + Math.max(start, end);
    const pull = (PULL.get(type) ?? 1) / (SHARED.has(type) ? Math.sqrt(arrivals.get(to) ?? 1) : 1);
    pulls.set(pair, (pulls.get(pair) ?? 0) + pull);
  });
  const edges = [...pulls]
    .sort(([a], [b]) => a - b)
    .flatMap(([pair, weight]) => {
      const from = nodes[Math.floor(pair / nodes.length)];
      const to = nodes[pair % nodes.length];
      return from && to ? [{ from: from.id, to: to.id, weight }] : [];
    });
  return { nodes, edges };
}
