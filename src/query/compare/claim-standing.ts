import type { ClaimNode, LinkEdge } from "../../model/attributes.ts";
import type { ClaimGraph } from "../../model/claim-graph.ts";
import { isLink } from "../../model/guards.ts";

/**
 * How two claims stand to each other, in one word. To qualify is not to contradict; and where the reading is ours, what
 * agrees is only in line, and what clashes only in tension.
 */
export type Stand = "agree" | "clash" | "qualify" | "update";

/** A link between two claims. `basis` says whether an article states it or whether it is our own reading. */
export interface ClaimStanding {
  /** Key of the edge. */
  readonly edge: string;
  readonly from: string;
  readonly to: string;
  readonly type: LinkEdge["type"];
  readonly basis: LinkEdge["basis"];
  readonly stand: Stand;
  /** Whether a claim of the two is told in the article's own voice: that is a telling, and takes no side. */
  readonly narrated: boolean;
}

const STANDS: Readonly<Record<LinkEdge["type"], Stand>> = {
  supports: "agree",
  repeats: "agree",
  contradicts: "clash",
  qualifies: "qualify",
  updates: "update",
};

/** The links that go out from a claim to claims that `isMeant`. */
export function standingsFrom(
  graph: ClaimGraph,
  id: string,
  isMeant: (id: string, claim: ClaimNode) => boolean,
): readonly ClaimStanding[] {
  const found: ClaimStanding[] = [];
  graph.forEachOutEdge(id, (key, edge, from, to, start, end) => {
    if (!isLink(edge) || start.kind !== "Claim" || end.kind !== "Claim" || !isMeant(to, end)) return;
    const { type, basis } = edge;
    const narrated = start.attribution === "narrated" || end.attribution === "narrated";
    found.push({ edge: key, from, to, type, basis, stand: STANDS[type], narrated });
  });
  return found;
}
