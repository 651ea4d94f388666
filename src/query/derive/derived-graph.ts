import { compareText } from "../../base/compare-text.ts";
import type { DerivedEdge, GraphAttributes, RelationEdge } from "../../model/attributes.ts";
import type { ClaimGraph } from "../../model/claim-graph.ts";
import { newGraph } from "../../model/new-graph.ts";

/** An edge of a derived graph before it has a key. */
export interface Tie {
  readonly from: string;
  readonly to: string;
  readonly attributes: DerivedEdge | RelationEdge;
}

/** What a derived graph is made of: nodes of the evidence graph, some of its edges as they are, and ties. */
export interface DerivedParts {
  readonly graph: GraphAttributes["graph"];
  readonly nodes: Iterable<string>;
  /** Keys of edges that are taken over. */
  readonly edges?: readonly string[];
  readonly ties: readonly Tie[];
  /** Radii in layout units of those whose part here is another than in the whole. */
  readonly sizes?: ReadonlyMap<string, number>;
  /** Places in layout units of those that stand elsewhere than in the whole. */
  readonly places?: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
}

/**
 * A graph derived from an evidence graph, sorted by id and key. A tie's key is `from type to`, and ends in `#` and the
 * basis where that is not the article.
 */
export function makeDerivedGraph(evidence: ClaimGraph, parts: DerivedParts): ClaimGraph {
  const { graph, nodes, edges = [], ties, sizes, places } = parts;
  const derived = newGraph();
  // Stories are told with the whole graph.
  const { stories: _, ...attributes } = evidence.getAttributes();
  derived.replaceAttributes({ ...attributes, graph });
  for (const id of [...new Set(nodes)].sort()) {
    const node = evidence.getNodeAttributes(id);
    derived.addNode(id, { ...node, size: sizes?.get(id) ?? node.size, ...places?.get(id) });
  }
  const taken = edges.map((key) => {
    const [from, to] = evidence.extremities(key);
    return { key, from, to, attributes: evidence.getEdgeAttributes(key) };
  });
  const all = [...taken, ...ties.map((tie) => ({ ...tie, key: keyOf(tie) }))].sort((a, b) => compareText(a.key, b.key));
  for (const { key, from, to, attributes } of all) derived.addEdgeWithKey(key, from, to, { ...attributes });
  return derived;
}

function keyOf({ from, to, attributes: { type, basis } }: Tie): string {
  return `${from} ${type} ${to}${basis === "article" ? "" : `#${basis}`}`;
}
