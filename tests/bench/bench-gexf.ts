import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { gexf } from "../../src/5-export/formats/gexf.ts";
import { buildGraph } from "../../src/build-graph.ts";
import type { ClaimGraph } from "../../src/model/claim-graph.ts";
import { largeRecords } from "../support/large-records.ts";
import type { BenchRow } from "./bench-row.ts";
import { medianCpu } from "./median-cpu.ts";
import { naiveGexf } from "./naive-gexf.ts";

/** GEXF export beside a naive stream of the same lines: templates in the graph's own order, nothing sorted or asked. */
export function benchGexf(nodes: number): readonly BenchRow[] {
  const { graph, faults } = buildGraph(largeRecords(nodes));
  if (!graph) throw new Error(`the benchmark's records are unsound: ${faults[0]?.wrong}`);
  const ours = () => drain(chunksOf(graph));
  const naive = () => drain(naiveGexf(graph));
  if (lineSum(chunksOf(graph)) !== lineSum(naiveGexf(graph))) throw new Error("the naive stream writes other lines");
  const bytes = ours();
  const seconds = medianCpu({ naive, ours });
  return [
    {
      task: "GEXF export",
      of: `${graph.order} nodes, ${graph.size} edges, ${Math.round(bytes / 1e6)} MB`,
      seconds: seconds.ours,
      beside: "naive stream",
      ratio: seconds.ours / seconds.naive,
      aim: 1.5,
      extraMegabytes: extraMemory(() => chunksOf(graph)) / 1e6,
    },
  ];
}

function chunksOf(graph: ClaimGraph): Iterable<string | Uint8Array> {
  const [file] = gexf.write(graph, "graph");
  if (!file) throw new Error("GEXF is one file");
  return file.chunks;
}

/** Encodes every chunk, as a writer to disk must, and gives the number of bytes. */
function drain(chunks: Iterable<string | Uint8Array>): number {
  let bytes = 0;
  for (const chunk of chunks) bytes += Buffer.from(chunk).length;
  return bytes;
}

/** The most bytes that are alive while the chunks are made, beyond those before; garbage is taken out before each look. */
function extraMemory(makeChunks: () => Iterable<string | Uint8Array>): number {
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  const alive = () => {
    collect();
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  const before = alive();
  let most = 0;
  let count = 0;
  for (const chunk of makeChunks()) {
    Buffer.from(chunk);
    if (count++ % 250 === 0) most = Math.max(most, alive() - before);
  }
  return most;
}

/** Equal for equal lines in any order: every line's hash, added up. */
function lineSum(chunks: Iterable<string | Uint8Array>): number {
  let sum = 0;
  let rest = "";
  for (const chunk of chunks) {
    const lines = (rest + String(chunk)).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) sum = (sum + hash(line)) | 0;
  }
  return sum;
}

function hash(line: string): number {
  let state = 0x811c9dc5;
  for (let index = 0; index < line.length; index++) state = Math.imul(state ^ line.charCodeAt(index), 0x01000193);
  return state;
}
