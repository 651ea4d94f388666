import type { ClaimGraph } from "../model/claim-graph.ts";

/** A derivation that is made once for each graph; who changes a graph afterwards does not see it in what is derived. */
export function rememberDerived<Derived>(derive: (graph: ClaimGraph) => Derived): (graph: ClaimGraph) => Derived {
  const known = new WeakMap<ClaimGraph, { readonly derived: Derived }>();
  return (graph) => {
    const held = known.get(graph) ?? { derived: derive(graph) };
    known.set(graph, held);
    return held.derived;
  };
}
