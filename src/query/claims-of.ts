import type { ClaimNode } from "../model/attributes.ts";
import type { ClaimGraph } from "../model/claim-graph.ts";

/** A claim with its id. */
export interface OwnClaim {
  readonly id: string;
  readonly claim: ClaimNode;
}

/** The claims a speaker is responsible for, by id. What they only seem to say, or pass on, is not among them. */
export function claimsOf(graph: ClaimGraph, speaker: string): readonly OwnClaim[] {
  const found: OwnClaim[] = [];
  if (!graph.hasNode(speaker)) return found;
  graph.forEachOutEdge(speaker, (_, edge, __, id, ___, claim) => {
    if (edge.type === "asserts" && claim.kind === "Claim") found.push({ id, claim });
  });
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}
