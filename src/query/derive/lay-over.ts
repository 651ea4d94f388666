import type { ClaimGraph } from "../../model/claim-graph.ts";

const ownNodes = new WeakMap<ClaimGraph, ReadonlySet<string>>();

/** Whether a node is one of a derived graph's own, and not of what was laid around it. */
export function isOwnNode(graph: ClaimGraph, id: string): boolean {
  return ownNodes.get(graph)?.has(id) ?? graph.hasNode(id);
}

/** Where the places of what is laid around a derived graph come from. */
export interface LayOverOptions {
  /** Whether the derived graph has places of its own: the others then stand at the mean of what they are linked with. */
  readonly ownPlaces?: boolean;
}

/**
 * A derived graph, changed: around it now lies what it leaves out of the evidence graph, so that a lens on it can show
 * whatever else is selected, with its links. Between nodes that both hold, the derived graph's edges alone count.
 */
export function layOver(
  derived: ClaimGraph,
  evidence: ClaimGraph,
  { ownPlaces = false }: LayOverOptions = {},
): ClaimGraph {
  const own = new Set(derived.nodes());
  evidence.forEachNode((id, attributes) => {
    if (own.has(id)) return;
    const near = ownPlaces ? evidence.neighbors(id).filter((other) => own.has(other)) : [];
    derived.addNode(id, { ...attributes, ...meanPlace(derived, near.sort()) });
  });
  evidence.forEachEdge((key, attributes, from, to) => {
    if (!own.has(from) || !own.has(to)) derived.addEdgeWithKey(key, from, to, { ...attributes });
  });
  ownNodes.set(derived, own);
  return derived;
}

/** Somewhat to the side of the middle, where one of the nodes may stand. */
const ASIDE = 12;

function meanPlace(graph: ClaimGraph, ids: readonly string[]): { readonly x: number; readonly y: number } | undefined {
  if (ids.length === 0) return undefined;
  const sum = ids.reduce(
    ({ x, y }, id) => ({ x: x + graph.getNodeAttribute(id, "x"), y: y + graph.getNodeAttribute(id, "y") }),
    { x: 0, y: 0 },
  );
  return { x: sum.x / ids.length + ASIDE, y: sum.y / ids.length + ASIDE };
}
