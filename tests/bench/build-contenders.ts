import { readFileSync } from "node:fs";
import { MultiDirectedGraph } from "graphology";
import { buildGraph, type GraphRecords } from "../../src/build-graph.ts";
import type { ClaimGraph } from "../../src/model/claim-graph.ts";
import { answerRuns } from "./time-contenders.ts";

type Serialized = ReturnType<ClaimGraph["export"]>;

/** What each process of the build's benchmark does with its file: the graph as `export` gives it, or the records. */
const CONTENDERS = {
  /** Its strings have been hashed and its keys looked up, which no import of a file can count on. */
  importKnown: (file: string) => answerRuns(keep<Serialized>(file), (graph) => MultiDirectedGraph.from(graph).order),
  /** As it comes from a file: parsed before each run, never looked at. */
  importParsed: (file: string) => answerRuns(parse<Serialized>(file), (graph) => MultiDirectedGraph.from(graph).order),
  least: (file: string) => answerRuns(keep<Serialized>(file), (graph) => addAfresh(graph).order),
  buildKnown: (file: string) => answerRuns(keep<GraphRecords>(file), (records) => buildGraph(records).graph?.order),
  buildParsed: (file: string) => answerRuns(parse<GraphRecords>(file), (records) => buildGraph(records).graph?.order),
};

export type BuildContender = keyof typeof CONTENDERS;

/** Runs as one of the processes that are compared. */
export function runAsContender(name: string, file: string): Promise<void> {
  if (!isContender(name)) throw new Error(`no such contender: ${name}`);
  return CONTENDERS[name](file);
}

function isContender(name: string): name is BuildContender {
  return Object.hasOwn(CONTENDERS, name);
}

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
