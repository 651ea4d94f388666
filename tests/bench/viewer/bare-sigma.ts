import { MultiDirectedGraph } from "graphology";
import Sigma from "sigma";
import { EDGE_COLOR, NODE_COLOR, parsePlain } from "./contenders/plain-graph.ts";

// A page that draws the nodes and links of a graph file, and nothing else.
const host = document.querySelector<HTMLElement>("#host");
const { nodes, edges } = parsePlain(await (await fetch("graph.json")).text());
const graph = new MultiDirectedGraph();
for (const { key, attributes } of nodes) {
  const { x, y, label, size } = attributes;
  graph.addNode(key, { x, y, label, size: size / 3, color: NODE_COLOR });
}
for (const { key, source, target } of edges) graph.addEdgeWithKey(key, source, target, { color: EDGE_COLOR });
if (host) new Sigma(graph, host);
