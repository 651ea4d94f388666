import type { ClaimGraph } from "../../model/claim-graph.ts";
import type { Stance } from "../../model/wording.ts";

/** What a claim speaks on, and where it stands there. */
export interface Subject {
  /** Id of a topic, an actor or an event that the claim is about, or of an indicator that its figures count. */
  readonly id: string;
  readonly stance?: Stance;
}

/** What a claim speaks on, each subject once. */
export function subjectsOf(graph: ClaimGraph, claim: string): readonly Subject[] {
  const found = new Map<string, Subject>();
  graph.forEachOutEdge(claim, (_, edge, __, id) => {
    if (edge.type === "about") found.set(id, edge.stance === undefined ? { id } : { id, stance: edge.stance });
    else if (edge.type === "measures" && !found.has(id)) found.set(id, { id });
  });
  return [...found.values()];
}
