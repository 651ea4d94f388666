import type { ClaimGraph } from "../../model/claim-graph.ts";
import { isLink } from "../../model/guards.ts";
import type { Kind } from "../../model/kinds.ts";
import { makeDerivedGraph } from "./derived-graph.ts";
import { placeInColumns } from "./place-in-columns.ts";
import { sizeOf } from "./sizes-by-claims.ts";

/**
 * What is counted, and who counts: in three columns whoever says the claims with figures or seems to, those claims, and
 * the indicators they measure. The edges are those of the evidence graph; sizes grow with the number of claims.
 */
export function projectFigures(graph: ClaimGraph): ClaimGraph {
  const edges: string[] = [];
  const claims = new Map<string, Set<string>>();
  const add = (id: string, claim: string) => claims.set(id, (claims.get(id) ?? new Set<string>()).add(claim));
  graph.forEachEdge((key, edge, source, target, from, to) => {
    if (from.kind === "Claim" && edge.type === "measures") add(target, source);
    else if (
      to.kind === "Claim" &&
      to.figures.length > 0 &&
      (edge.type === "asserts" || edge.type === "apparentlyAsserts")
    )
      add(source, target);
    else if (!isLink(edge) || !hasFigures(graph, source) || !hasFigures(graph, target)) return;
    edges.push(key);
  });
  const counted = graph.filterNodes((id) => hasFigures(graph, id));
  const sizes = new Map([
    ...[...claims].map(([id, { size }]) => [id, sizeOf(size)] as const),
    ...counted.map((id) => [id, CLAIM_SIZE] as const),
  ]);
  const ofKind = (kind: Kind) => [...claims.keys()].filter((id) => graph.getNodeAttribute(id, "kind") === kind);
  const links = edges.map((key) => graph.extremities(key));
  const places = placeInColumns(counted, [ofKind("Actor"), ofKind("Indicator")], links);
  const nodes = [...claims.keys(), ...counted];
  return makeDerivedGraph(graph, { graph: "figures", nodes, edges, ties: [], sizes, places });
}

/** Larger than among other claims: here they are what is looked for. */
const CLAIM_SIZE = 7.2;

function hasFigures(graph: ClaimGraph, id: string): boolean {
  const node = graph.getNodeAttributes(id);
  return node.kind === "Claim" && node.figures.length > 0;
}
