import type { ClaimGraph } from "../../model/claim-graph.ts";

/** A derivation that is made once for each graph; who changes a graph afterwards does not see it in what is derived. */
export function rememberDerived(derive: (graph: ClaimGraph) => ClaimGraph): (graph: ClaimGraph) => ClaimGraph {
  const known = new WeakMap<ClaimGraph, ClaimGraph>();
  return (graph) => {
    const derived = known.get(graph) ?? derive(graph);
    known.set(graph, derived);
    return derived;
  };
}
