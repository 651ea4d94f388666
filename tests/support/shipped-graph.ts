import { join } from "node:path";
import { buildFolder, layOut } from "../../src/build.ts";
import { readDataFolder } from "../../src/cli/disk/read-data-folder.ts";
import type { ClaimGraph } from "../../src/model/claim-graph.ts";
import { PROJECT } from "./project-files.ts";

/** The graph of the data folder that is shipped, laid out, as `claimgraph build` makes it. */
export function shippedGraph(): ClaimGraph {
  const { read, graph, faults } = buildFolder(readDataFolder(join(PROJECT, "graph-data")).files, {});
  if (!graph) throw new Error(faults.map(({ wrong }) => wrong).join("\n"));
  return layOut(graph, read.layout).evidence;
}
