import type { DerivedEdge } from "../../model/attributes.ts";
import type { ClaimGraph } from "../../model/claim-graph.ts";
import type { Stance } from "../../model/wording.ts";
import { makeDerivedGraph } from "./derived-graph.ts";
import { type Ground, joinGrounds } from "./join-grounds.ts";
import { sizesByClaims } from "./sizes-by-claims.ts";

const TIE_OF_STANCE: Readonly<Record<Stance, DerivedEdge["type"]>> = {
  for: "favours",
  against: "opposes",
  mixed: "weighs",
  neutral: "speaksOn",
};

/**
 * Who speaks on what: every topic with the wider ones above it, every actor with a claim about one, and between them
 * one edge for each stance that claims of the actor take on the topic. As in the actor graph, only the speaker of a
 * claim stands behind it, and an edge's weight is the number of distinct sources. Sizes grow with the number of claims.
 */
export function projectTopics(graph: ClaimGraph): ClaimGraph {
  const grounds: Ground[] = [];
  const broader: string[] = [];
  graph.forEachEdge((key, edge, source, target, from, to) => {
    if (edge.type === "broader" && from.kind === "Topic" && to.kind === "Topic") broader.push(key);
    if (edge.type !== "about" || to.kind !== "Topic" || from.kind !== "Claim" || !graph.hasNode(from.speaker)) return;
    const type = TIE_OF_STANCE[edge.stance ?? "neutral"];
    const claims = [{ id: source, source: from.source }];
    grounds.push({ from: from.speaker, to: target, type, basis: "article", claims });
  });
  const topics = graph.filterNodes((_, { kind }) => kind === "Topic");
  const nodes = [...topics, ...grounds.map(({ from }) => from)];
  const ties = joinGrounds(grounds);
  return makeDerivedGraph(graph, { graph: "topics", nodes, edges: broader, ties, sizes: sizesByClaims(ties) });
}
