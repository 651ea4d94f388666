import type { ClaimGraph } from "../../model/claim-graph.ts";
import { newGraph } from "../../model/new-graph.ts";
import type { Narrowing } from "./narrow.ts";

const made = new WeakMap<Narrowing, { readonly key: string; readonly graph: ClaimGraph }>();

/**
 * What is shown, as a graph of its own, with the nodes of `kept` whatever the narrowing says: what a graph is projected
 * from, so that no tie rests on a claim that is hidden. The narrowing's own graph where nothing is hidden; the same
 * object again where the same is asked again.
 */
export function narrowedGraph(narrowing: Narrowing, kept: readonly string[]): ClaimGraph {
  const { graph, isActive, showsNode, showsEdge } = narrowing;
  if (!isActive) return graph;
  const hidden = new Set(kept.filter((id) => graph.hasNode(id) && !showsNode(id)));
  const key = JSON.stringify([...hidden].sort());
  const last = made.get(narrowing);
  if (last?.key === key) return last.graph;

  const shown = newGraph();
  shown.replaceAttributes({ ...graph.getAttributes() });
  const left = new Set<string>();
  graph.forEachNode((id, node) => {
    if (!hidden.has(id) && !showsNode(id)) return;
    shown.addNode(id, node);
    left.add(id);
  });
  graph.forEachEdge((edge, attributes, from, to) => {
    if (left.has(from) && left.has(to) && showsEdge(attributes)) shown.addEdgeWithKey(edge, from, to, attributes);
  });
  made.set(narrowing, { key, graph: shown });
  return shown;
}
