import type { ClaimNode } from "../../model/attributes.ts";
import type { ClaimGraph } from "../../model/claim-graph.ts";

/** The claims of a graph whose speakers it holds. */
export function claimsOfGraph(graph: ClaimGraph): readonly ClaimNode[] {
  return graph
    .mapNodes((_, node) => node)
    .flatMap((node) => (node.kind === "Claim" && graph.hasNode(node.speaker) ? [node] : []));
}

/** How many speak in these claims. */
export function voicesOf(claims: readonly ClaimNode[]): number {
  return new Set(claims.map(({ speaker }) => speaker)).size;
}
