import type { ClaimGraph } from "../../model/claim-graph.ts";

/**
 * Sources that two nodes both stand in, and those who pass on or narrate both, where that would link the two in at most
 * `length` steps; by id. The two themselves are not among them.
 */
export function sharedPublications(graph: ClaimGraph, a: string, b: string, length: number): readonly string[] {
  const [left, right] = [publicationsOf(graph, a), publicationsOf(graph, b)];
  if (left.steps + right.steps > length) return [];
  return [...left.ids].filter((id) => right.ids.has(id) && id !== a && id !== b).sort();
}

/** What a claim stands in and who brings it, one step away; for all else by its claims, two steps away. */
function publicationsOf(graph: ClaimGraph, id: string): { readonly ids: ReadonlySet<string>; readonly steps: number } {
  const ids = new Set<string>();
  const add = (claim: string) => {
    graph.forEachEdge(claim, (_, { type }, source, target, __, end) => {
      if (type === "statedIn" && source === claim) ids.add(target);
      const isTold = type === "asserts" && end.kind === "Claim" && end.attribution === "narrated";
      if ((type === "relays" || isTold) && target === claim) ids.add(source);
    });
  };
  if (graph.getNodeAttribute(id, "kind") === "Claim") {
    add(id);
    return { ids, steps: 1 };
  }
  graph.forEachNeighbor(id, (neighbor, { kind }) => {
    if (kind === "Claim") add(neighbor);
  });
  return { ids, steps: 2 };
}
