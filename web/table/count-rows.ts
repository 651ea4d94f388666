import type { ClaimGraph } from "../../src/model/claim-graph.ts";
import type { Vocabulary } from "../../src/model/vocabulary.ts";
import { isStated } from "./is-stated.ts";
import type { TableName } from "./table-name.ts";

/** How many rows each table of a graph has while nothing is hidden. */
export function countRows(graph: ClaimGraph, vocabulary: Vocabulary): Readonly<Record<TableName, number>> {
  let voices = 0;
  let claims = 0;
  let links = 0;
  graph.forEachNode((_, { kind }) => {
    if (kind === "Actor") voices++;
    if (kind === "Claim") claims++;
  });
  graph.forEachEdge((_, edge) => {
    if (isStated(edge, vocabulary)) links++;
  });
  return { voices, claims, links };
}
