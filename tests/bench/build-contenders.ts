import { readFileSync } from "node:fs";
import { MultiDirectedGraph } from "graphology";
import { buildGraph, type GraphRecords } from "../../src/build-graph.ts";
import type { ClaimGraph } from "../../src/model/claim-graph.ts";
import { answerRuns } from "./time-contenders.ts";

type Serialized = ReturnType<ClaimGraph["export"]>;

/** What builds or imports does so with a file: the graph as `export` gives it, or the records. */
export const BUILD_CONTENDERS = {
  /** Its strings have been hashed and its keys looked up, which no import of a file can count on. */
  importKnown: (file: string) => answerRuns(keep<Serialized>(file), (graph) => MultiDirectedGraph.from(graph).order),
  /** As it comes from a file: parsed before each run, never looked at. */
  importParsed: (file: string) => answerRuns(parse<Serialized>(file), (graph) => MultiDirectedGraph.from(graph).order),
  least: (file: string) => answerRuns(keep<Serialized>(file), (graph) => addAfresh(graph).order),
  buildKnown: (file: string) => answerRuns(keep<GraphRecords>(file), (records) => buildGraph(records).graph?.order),
  buildParsed: (file: string) => answerRuns(parse<GraphRecords>(file), (records) => buildGraph(records).graph?.order),
};

function keep<T>(file: string): () => T {
  const input: T = JSON.parse(readFileSync(file, "utf8"));
  return () => input;
}

function parse<T>(file: string): () => T {
  return () => JSON.parse(readFileSync(file, "utf8"));
}

/**
 * The graph's own calls and nothing else, with keys put together and attributes copied: `import` spares itself both,
 * since its keys are made and its attributes are handed on.
 */
function addAfresh({ nodes, edges }: Serialized): MultiDirectedGraph {
  const graph = new MultiDirectedGraph();
  for (const { key, attributes } of nodes) graph.addNode(key, { ...attributes });
  for (const { source, target, attributes } of edges) {
    graph.addEdgeWithKey([source, attributes?.type, target].join(" "), source, target, { ...attributes });
  }
  return graph;
}
