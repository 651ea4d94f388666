import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildGraph } from "../../src/build-graph.ts";
import { largeRecords } from "../support/large-records.ts";
import type { BenchRow } from "./bench-row.ts";
import { type Contender, timeContenders } from "./time-contenders.ts";

/** Relative to the checkout, where the benchmark runs: bundled, it has no folder of its own. */
const NETWORKX = "tests/bench/networkx_build.py";

/**
 * Building from records in memory, all rules checked, beside graphology's own `import` of the same graph, beside the
 * least that any builder has to do, and, where it is installed, beside networkx.
 */
export async function benchBuild(
  nodes: number,
  contender: (name: string, input: string) => Contender,
): Promise<readonly BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), "claimgraph-bench-"));
  try {
    const records = largeRecords(nodes);
    const { graph, faults } = buildGraph(records);
    if (!graph) throw new Error(`the benchmark's records are unsound: ${faults[0]?.wrong}`);
    const files = { records: join(folder, "records.json"), graph: join(folder, "graph.json") };
    writeFileSync(files.records, JSON.stringify(records));
    writeFileSync(files.graph, JSON.stringify(graph.export()));

    const withNetworkx = spawnSync("python3", ["-c", "import networkx"]).status === 0;
    if (!withNetworkx) console.error("networkx is not installed here: that comparison is left out.");
    const { buildKnown, buildParsed, importKnown, importParsed, least, networkx } = await timeContenders({
      importKnown: contender("importKnown", files.graph),
      importParsed: contender("importParsed", files.graph),
      least: contender("least", files.graph),
      buildKnown: contender("buildKnown", files.records),
      buildParsed: contender("buildParsed", files.records),
      networkx: withNetworkx ? { command: "python3", args: [NETWORKX, files.graph] } : undefined,
    });
    const row = (what: string, ours: number, beside: string, theirs: number, aim: number): BenchRow => ({
      task: `build from records, all rules checked, ${what}`,
      of: `${graph.order} nodes, ${graph.size} edges`,
      seconds: ours,
      beside,
      ratio: ours / theirs,
      aim,
    });
    return [
      row("seen before", buildKnown, "graphology import of what it imported before", importKnown, 1.25),
      row("fresh from JSON", buildParsed, "graphology import, fresh from JSON", importParsed, 1.25),
      row("seen before", buildKnown, "adding alone, keys and attributes made", least, 1.25),
      ...(withNetworkx ? [row("seen before", buildKnown, "networkx, the graph alone", networkx, 1)] : []),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
