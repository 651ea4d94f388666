import type { ClaimNode, DerivedEdge, LinkEdge } from "../../model/attributes.ts";
import type { ClaimGraph } from "../../model/claim-graph.ts";
import { isLink } from "../../model/guards.ts";
import { type DerivedTie, type Ground, joinGrounds } from "./join-grounds.ts";

/**
 * The ties between actors that follow from their claims. Only the speaker of a claim stands behind it: whose content
 * it merely seems to be, or who passes it on, does not. What is narrated is the publisher's telling, not its opinion:
 * links to and from it tie nobody, least of all the publisher to the one whose words it retells. Nobody agrees,
 * disagrees or speaks with or about themselves.
 */
export function deriveTies(graph: ClaimGraph): readonly DerivedTie[] {
  const grounds: Ground[] = [];
  graph.forEachEdge((_, edge, source, target, from, to) => {
    if (from.kind !== "Claim" || !isActor(graph, from.speaker)) return;
    const claim = { id: source, source: from.source };
    if (edge.type === "about" && to.kind === "Actor" && from.speaker !== target) {
      grounds.push({ from: from.speaker, to: target, type: "speaksAbout", basis: "article", claims: [claim] });
    } else if (to.kind === "Claim" && isLink(edge) && takeSides(from, to) && isActor(graph, to.speaker)) {
      const type = tieOfLink(edge);
      const claims = [claim, { id: target, source: to.source }];
      if (type) grounds.push({ ...ends(from, to), type, basis: edge.basis, claims });
    }
  });
  return joinGrounds(grounds);
}

function isActor(graph: ClaimGraph, id: string): boolean {
  return graph.hasNode(id) && graph.getNodeAttribute(id, "kind") === "Actor";
}

/** Whether two claims are the opinions of two speakers. */
function takeSides(a: ClaimNode, b: ClaimNode): boolean {
  return a.speaker !== b.speaker && a.attribution !== "narrated" && b.attribution !== "narrated";
}

/**
 * The editors may read two claims as in line or in tension; that the two speakers agree or disagree, only a source may
 * say. To qualify is not to disagree.
 */
function tieOfLink({ type, basis }: LinkEdge): DerivedEdge["type"] | undefined {
  if (type === "supports" || type === "repeats") return basis === "editor" ? "inLineWith" : "agreesWith";
  if (basis === "editor") return type === "contradicts" || type === "qualifies" ? "inTensionWith" : undefined;
  return type === "contradicts" ? "disagreesWith" : undefined;
}

/** Ends of a symmetric tie, in the order of code units. */
function ends({ speaker: a }: ClaimNode, { speaker: b }: ClaimNode): { readonly from: string; readonly to: string } {
  return a < b ? { from: a, to: b } : { from: b, to: a };
}
