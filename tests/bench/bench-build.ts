import { MultiDirectedGraph } from "graphology";
import { buildGraph } from "../../src/build-graph.ts";
import type { ClaimGraph } from "../../src/model/claim-graph.ts";
import { largeRecords } from "../support/large-records.ts";
import type { BenchRow } from "./bench-row.ts";
import { medianCpu } from "./median-cpu.ts";
import { timeNetworkx } from "./time-networkx.ts";

/**
 * Building from records in memory, all rules checked, beside graphology's own `import` of the same graph, beside the
 * least that any builder has to do, and, where it is installed, beside networkx.
 */
export function benchBuild(nodes: number): readonly BenchRow[] {
  const records = largeRecords(nodes);
  const { graph, faults } = buildGraph(records);
  if (!graph) throw new Error(`the benchmark's records are unsound: ${faults[0]?.wrong}`);
  const serialized = graph.export();
  const seconds = medianCpu({
    import: () => MultiDirectedGraph.from(serialized).order,
    least: () => addAfresh(serialized).order,
    build: () => buildGraph(records).graph?.order,
  });
  const networkx = timeNetworkx(graph);
  if (networkx === undefined) console.error("networkx is not installed here: that comparison is left out.");
  const row = (beside: string, theirs: number, aim: number): BenchRow => ({
    task: "build from records, all rules checked",
    of: `${graph.order} nodes, ${graph.size} edges`,
    seconds: seconds.build,
    beside,
    ratio: seconds.build / theirs,
    aim,
  });
  return [
    row("graphology import", seconds.import, 1.25),
    row("adding alone, keys and attributes made", seconds.least, 1.25),
    ...(networkx === undefined ? [] : [row("networkx, the graph alone", networkx, 1)]),
  ];
}

/**
 * The graph's own calls and nothing else, with keys put together and attributes copied: `import` spares itself both,
 * since its keys have been hashed before and its attributes are handed on.
 */
function addAfresh({ nodes, edges }: ReturnType<ClaimGraph["export"]>): MultiDirectedGraph {
  const graph = new MultiDirectedGraph();
  for (const { key, attributes } of nodes) graph.addNode(key, { ...attributes });
  for (const { source, target, attributes } of edges) {
    graph.addEdgeWithKey([source, attributes?.type, target].join(" "), source, target, { ...attributes });
  }
  return graph;
}
