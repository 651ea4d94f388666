import type { ClaimNode, DerivedEdge, LinkEdge } from "../model/attributes.ts";
import type { ClaimGraph } from "../model/claim-graph.ts";
import type { ActorTie } from "./actor-tie.ts";
import { groupByKey } from "./group-by-key.ts";

/** One reason for a tie: the claims that bear it out. */
interface Ground {
  readonly from: string;
  readonly to: string;
  readonly type: DerivedEdge["type"];
  readonly basis: DerivedEdge["basis"];
  readonly claims: readonly { readonly id: string; readonly source: string }[];
}

/**
 * The ties between actors that follow from their claims. Only the speaker of a claim stands behind it: whose content
 * it merely seems to be, or who passes it on, does not. What is narrated is the publisher's telling, not its opinion:
 * links to and from it tie nobody, least of all the publisher to the one whose words it retells. Nobody agrees,
 * disagrees or speaks with or about themselves.
 */
export function deriveTies(graph: ClaimGraph): readonly ActorTie[] {
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
  const groups = groupByKey(grounds, ({ from, type, to, basis }) => `${from} ${type} ${to} ${basis}`);
  return [...groups.values()].flatMap(joinGrounds);
}

function isActor(graph: ClaimGraph, id: string): boolean {
  return graph.hasNode(id) && graph.getNodeAttribute(id, "kind") === "Actor";
}

/** Whether two claims are the opinions of two speakers. */
function takeSides(a: ClaimNode, b: ClaimNode): boolean {
  return a.speaker !== b.speaker && a.attribution !== "narrated" && b.attribution !== "narrated";
}

function isLink(edge: { readonly type: string }): edge is LinkEdge {
  return LINK_TYPES.has(edge.type);
}

const LINK_TYPES: ReadonlySet<string> = new Set(["supports", "repeats", "contradicts", "qualifies"]);

/** The editors' reading of a contradiction is a tension, never a disagreement. To qualify is not to disagree. */
function tieOfLink({ type, basis }: LinkEdge): DerivedEdge["type"] | undefined {
  if (type === "supports" || type === "repeats") return "agreesWith";
  if (basis === "editor") return type === "contradicts" || type === "qualifies" ? "inTensionWith" : undefined;
  return type === "contradicts" ? "disagreesWith" : undefined;
}

/** Ends of a symmetric tie, in the order of code units. */
function ends({ speaker: a }: ClaimNode, { speaker: b }: ClaimNode): { readonly from: string; readonly to: string } {
  return a < b ? { from: a, to: b } : { from: b, to: a };
}

function joinGrounds(grounds: readonly Ground[]): readonly ActorTie[] {
  const [first] = grounds;
  if (!first) return [];
  const { from, to, type, basis } = first;
  const claims = grounds.flatMap((ground) => ground.claims);
  const claimIds = [...new Set(claims.map(({ id }) => id))].sort();
  const sourceIds = [...new Set(claims.map(({ source }) => source))].sort();
  return [{ from, to, attributes: { type, basis, claimIds, sourceIds, weight: sourceIds.length } }];
}
