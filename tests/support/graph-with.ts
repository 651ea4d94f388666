import { type BuildOptions, buildGraph, type GraphRecords } from "../../src/build-graph.ts";
import type { ClaimGraph } from "../../src/model/claim-graph.ts";
import { SOUND_RECORDS } from "./sound-records.ts";

/** The evidence graph of the sound records with these changes; an error among the faults fails the test. */
export function graphWith(changes: Partial<GraphRecords> = {}, options: BuildOptions = {}): ClaimGraph {
  const { graph, faults } = buildGraph({ ...SOUND_RECORDS, ...changes }, options);
  if (!graph) throw new Error(faults.map(({ code, wrong }) => `${code}: ${wrong}`).join("\n"));
  return graph;
}

/** Keys of all edges at a node, sorted. */
export function edgesAt(graph: ClaimGraph, node: string): readonly string[] {
  return graph.edges(node).sort();
}
