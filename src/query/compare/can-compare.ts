import type { ClaimGraph } from "../../model/claim-graph.ts";
import { isLink } from "../../model/guards.ts";

/**
 * Whether there is anything to set an actor or a claim beside: another actor; a claim that is linked to it or has a
 * figure on the same indicator. Quick where ranking all that there is would not be.
 */
export function canCompare(graph: ClaimGraph, id: string): boolean {
  const kind = graph.hasNode(id) ? graph.getNodeAttribute(id, "kind") : undefined;
  if (kind === "Actor") return graph.someNode((other, node) => node.kind === "Actor" && other !== id);
  if (kind !== "Claim") return false;
  return graph.someEdge(id, (_, edge, source, target) => {
    if (isLink(edge)) return source !== target;
    return (
      edge.type === "measures" && graph.someInEdge(target, (__, { type }, claim) => type === "measures" && claim !== id)
    );
  });
}
