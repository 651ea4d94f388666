import type { ClaimGraph } from "../../model/claim-graph.ts";
import { isDerived } from "../../model/guards.ts";
import { makeDerivedGraph } from "./derived-graph.ts";
import { type Ground, joinGrounds } from "./join-grounds.ts";
import { sizesByClaims } from "./sizes-by-claims.ts";

/**
 * Who is read where: every source, who publishes, writes or contributed to it, and who speaks in it, as one edge for
 * all claims of a speaker in a source. Sizes grow with the number of claims.
 */
export function projectSources(graph: ClaimGraph): ClaimGraph {
  const grounds: Ground[] = [];
  const made: string[] = [];
  const makers: string[] = [];
  graph.forEachEdge((key, edge, source, target, from, to) => {
    if (to.kind !== "Source") return;
    if (from.kind === "Actor" && !isDerived(edge)) {
      made.push(key);
      makers.push(source);
    } else if (edge.type === "statedIn" && from.kind === "Claim" && graph.hasNode(from.speaker)) {
      const claims = [{ id: source, source: target }];
      grounds.push({ from: from.speaker, to: target, type: "speaksIn", basis: "article", claims });
    }
  });
  const sources = graph.filterNodes((_, { kind }) => kind === "Source");
  const nodes = [...sources, ...makers, ...grounds.map(({ from }) => from)];
  const ties = joinGrounds(grounds);
  return makeDerivedGraph(graph, { graph: "sources", nodes, edges: made, ties, sizes: sizesByClaims(ties) });
}
