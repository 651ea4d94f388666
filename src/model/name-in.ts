import type { NodeAttributes } from "./attributes.ts";
import type { ClaimGraph } from "./claim-graph.ts";
import { type Language, textIn } from "./text.ts";

/** What a node is called in a language; by its label where it has no name in any. */
export function nameOfNode({ label, labels }: Pick<NodeAttributes, "label" | "labels">, language: Language): string {
  return textIn(labels, language) || label;
}

/** What a node is called in a language, by its id; the id where the graph does not hold it. */
export function nameIn(graph: ClaimGraph, id: string, language: Language): string {
  return graph.hasNode(id) ? nameOfNode(graph.getNodeAttributes(id), language) : id;
}
