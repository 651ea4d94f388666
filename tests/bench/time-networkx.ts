import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ClaimGraph } from "../../src/model/claim-graph.ts";

/** Relative to the checkout, where the benchmark runs: bundled, it has no folder of its own. */
const SCRIPT = "tests/bench/networkx_build.py";

/** CPU seconds that networkx takes to build the same graph; undefined where Python has no networkx. */
export function timeNetworkx(graph: ClaimGraph): number | undefined {
  if (spawnSync("python3", ["-c", "import networkx"]).status !== 0) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "claimgraph-bench-"));
  try {
    const file = join(folder, "graph.json");
    writeFileSync(file, JSON.stringify(graph.export()));
    const { status, stdout, stderr } = spawnSync("python3", [SCRIPT, file], { encoding: "utf8" });
    if (status !== 0) throw new Error(`networkx did not build the graph: ${stderr}`);
    return Number(stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
