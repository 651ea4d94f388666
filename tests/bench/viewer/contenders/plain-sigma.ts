import { MultiDirectedGraph } from "graphology";
import Sigma from "sigma";
import type { Contender } from "../contender.ts";
import { beginDrag } from "./drag.ts";
import { EDGE_COLOR, NODE_COLOR, parsePlain } from "./plain-graph.ts";

/** Sigma as its guide has it, with straight links. */
export function openSigma(host: HTMLElement, json: string): Sigma {
  const { nodes, edges } = parsePlain(json);
  const graph = new MultiDirectedGraph();
  for (const { key, attributes } of nodes) {
    const { x, y, label, size } = attributes;
    graph.addNode(key, { x, y, label, size: size / 8, color: NODE_COLOR });
  }
  for (const { key, source, target } of edges) graph.addEdgeWithKey(key, source, target, { color: EDGE_COLOR });
  return new Sigma(graph, host);
}

export const contender: Contender = {
  open: async (host, json) => {
    const sigma = openSigma(host, json);
    return { pan: beginDrag(host), focus: () => sigma.refresh() };
  },
};
