import type { ClaimGraph } from "../../model/claim-graph.ts";
import type { Format } from "../format.ts";
import { inChunks } from "../in-chunks.ts";
import { stableJson } from "../stable-json.ts";

export const json: Format = {
  name: "json",
  description: "graphology's serialised form, a line for each node and edge, for MultiDirectedGraph.from",
  extension: "json",
  mediaType: "application/json",
  write: (graph, base) => [{ name: `${base}.json`, chunks: inChunks(jsonLines(graph)) }],
};

/** Edges stay directed, symmetric ones too: a graph that is read back is the graph that was written. */
function* jsonLines(graph: ClaimGraph): Generator<string> {
  const options = { type: graph.type, multi: graph.multi, allowSelfLoops: graph.allowSelfLoops };
  yield `{"options":${stableJson(options)},\n"attributes":${stableJson(graph.getAttributes())},\n"nodes":[`;
  let separator = "\n";
  for (const key of graph.nodes().sort()) {
    yield `${separator}{"key":${JSON.stringify(key)},"attributes":${stableJson(graph.getNodeAttributes(key))}}`;
    separator = ",\n";
  }
  yield '\n],\n"edges":[';
  separator = "\n";
  for (const key of graph.edges().sort()) {
    const [source, target] = graph.extremities(key);
    const ends = `"source":${JSON.stringify(source)},"target":${JSON.stringify(target)}`;
    yield `${separator}{"key":${JSON.stringify(key)},${ends},"attributes":${stableJson(graph.getEdgeAttributes(key))}}`;
    separator = ",\n";
  }
  yield "\n]}\n";
}
