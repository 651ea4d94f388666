import type { EdgeAttributes, NodeAttributes } from "../../model/attributes.ts";
import type { ClaimGraph } from "../../model/claim-graph.ts";

/** Whether a walk may take an edge; asked the same from both of its ends. */
export type MayWalk = (
  edge: EdgeAttributes,
  source: string,
  target: string,
  start: NodeAttributes,
  end: NodeAttributes,
) => boolean;

/** One of the two searches: all it has seen, and the nodes by their distance from its end, the farthest last. */
interface Side {
  readonly seen: Set<string>;
  readonly layers: string[][];
}

/**
 * The nodes that lie on a shortest path between two others, by their distance from the first: a breadth-first search
 * from both ends, the smaller front going on, until the two meet. Undefined where there is no path.
 */
export function shortestLayers(
  graph: ClaimGraph,
  from: string,
  to: string,
  mayWalk: MayWalk,
): readonly ReadonlySet<string>[] | undefined {
  const start = sideAt(from);
  const end = sideAt(to);
  while (frontOf(start).length > 0 && frontOf(end).length > 0) {
    const [near, far] = walkWork(graph, frontOf(start)) <= walkWork(graph, frontOf(end)) ? [start, end] : [end, start];
    advance(graph, near, mayWalk);
    const middle = new Set(frontOf(near).filter((id) => far.seen.has(id)));
    if (middle.size === 0) continue;
    return [...backFrom(graph, middle, start, mayWalk).reverse(), middle, ...backFrom(graph, middle, end, mayWalk)];
  }
  return undefined;
}

/** How many edges a walk from these nodes looks at. */
export function walkWork(graph: ClaimGraph, ids: Iterable<string>): number {
  let sum = 0;
  for (const id of ids) sum += graph.degree(id);
  return sum;
}

/** Calls back for each edge of a node that may be walked, with the node at its other end. */
export function forEachWalk(
  graph: ClaimGraph,
  id: string,
  mayWalk: MayWalk,
  visit: (other: string, key: string, edge: EdgeAttributes) => void,
): void {
  graph.forEachEdge(id, (key, edge, source, target, start, end) => {
    if (source !== target && mayWalk(edge, source, target, start, end))
      visit(source === id ? target : source, key, edge);
  });
}

function sideAt(id: string): Side {
  return { seen: new Set([id]), layers: [[id]] };
}

function frontOf({ layers }: Side): readonly string[] {
  return layers.at(-1) ?? [];
}

function advance(graph: ClaimGraph, side: Side, mayWalk: MayWalk): void {
  const next: string[] = [];
  for (const id of frontOf(side)) {
    forEachWalk(graph, id, mayWalk, (other) => {
      if (side.seen.has(other)) return;
      side.seen.add(other);
      next.push(other);
    });
  }
  side.layers.push(next);
}

/**
 * The layers between the middle and an end, the one at the middle first. Walks again what the search has walked, and
 * not from the middle: there may stand what half of the graph is linked to.
 */
function backFrom(graph: ClaimGraph, middle: ReadonlySet<string>, side: Side, mayWalk: MayWalk): Set<string>[] {
  const [sample = ""] = middle;
  const depth = side.layers.findIndex((layer) => layer.includes(sample));
  const kept: Set<string>[] = [];
  let after = middle;
  for (const layer of side.layers.slice(0, depth).reverse()) {
    const target = after;
    const leadsOn = (id: string) => {
      let found = false;
      forEachWalk(graph, id, mayWalk, (other) => {
        found ||= target.has(other);
      });
      return found;
    };
    after = new Set(layer.filter(leadsOn));
    kept.push(new Set(after));
  }
  return kept;
}
