import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { BenchRow } from "./bench-row.ts";
import { drain, gexfChunks, gexfGraph } from "./gexf-contenders.ts";
import { naiveGexf } from "./naive-gexf.ts";
import { type Contender, timeContenders } from "./time-contenders.ts";

/** GEXF export beside a naive stream of the same lines: templates in the graph's own order, nothing sorted or asked. */
export async function benchGexf(
  nodes: number,
  contender: (name: string, input: string) => Contender,
): Promise<readonly BenchRow[]> {
  const { ours, naive } = await timeContenders({
    ours: contender("gexf", String(nodes)),
    naive: contender("naiveGexf", String(nodes)),
  });
  const graph = gexfGraph(nodes);
  if (lineSum(gexfChunks(graph)) !== lineSum(naiveGexf(graph))) throw new Error("the naive stream writes other lines");
  return [
    {
      task: "GEXF export",
      of: `${graph.order} nodes, ${graph.size} edges, ${Math.round(drain(gexfChunks(graph)) / 1e6)} MB`,
      seconds: ours,
      beside: "naive stream",
      ratio: ours / naive,
      aim: 1.5,
      extraMegabytes: extraMemory(() => gexfChunks(graph)) / 1e6,
    },
  ];
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
