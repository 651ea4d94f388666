import { gexf } from "../../src/5-export/formats/gexf.ts";
import { buildGraph } from "../../src/build-graph.ts";
import type { ClaimGraph } from "../../src/model/claim-graph.ts";
import { largeRecords } from "../support/large-records.ts";
import { naiveGexf } from "./naive-gexf.ts";
import { answerRuns } from "./time-contenders.ts";

/** What writes a graph of so many nodes, built before. */
export const GEXF_CONTENDERS = {
  gexf: (nodes: string) => answerRuns(graphOf(nodes), (graph) => drain(gexfChunks(graph))),
  naiveGexf: (nodes: string) => answerRuns(graphOf(nodes), (graph) => drain(naiveGexf(graph))),
};

/** The graph that both write. */
export function gexfGraph(nodes: number): ClaimGraph {
  const { graph, faults } = buildGraph(largeRecords(nodes));
  if (!graph) throw new Error(`the benchmark's records are unsound: ${faults[0]?.wrong}`);
  return graph;
}

/** Our file, piece by piece. */
export function gexfChunks(graph: ClaimGraph): Iterable<string | Uint8Array> {
  const [file] = gexf.write(graph, "graph");
  if (!file) throw new Error("GEXF is one file");
  return file.chunks;
}

/** Encodes every chunk, as a writer to disk must, and gives the number of bytes. */
export function drain(chunks: Iterable<string | Uint8Array>): number {
  let bytes = 0;
  for (const chunk of chunks) bytes += Buffer.from(chunk).length;
  return bytes;
}

function graphOf(nodes: string): () => ClaimGraph {
  const graph = gexfGraph(Number(nodes));
  return () => graph;
}
