import { compareText } from "../base/compare-text.ts";
import { type AttributeColumn, type ColumnContext, type Lifetime, makeLifetimes } from "../model/attribute-columns.ts";
import type { EdgeAttributes, NodeAttributes } from "../model/attributes.ts";
import type { ClaimGraph } from "../model/claim-graph.ts";
import { makeVocabulary } from "../model/vocabulary.ts";
import { isPlain, makeCleanIds } from "./clean-ids.ts";
import { cleanText } from "./clean-text.ts";
import { type EdgeRow, makeEdgeRows } from "./edge-rows.ts";
import { usedColumns } from "./used-columns.ts";

/** A node as tables and GEXF have it: id and label are clean and trimmed, the id ready to be written. */
export interface NodeRow {
  readonly id: string;
  /** May be empty: then the id stands for it. */
  readonly label: string;
  readonly attributes: NodeAttributes;
  readonly lifetime: Lifetime;
}

/** A graph as rows; each call of `nodes` and `edges` goes through it anew. */
export interface GraphRows {
  readonly context: ColumnContext;
  /** The columns that at least one row has a cell in, in the order of the table. */
  readonly nodeColumns: readonly AttributeColumn<NodeAttributes>[];
  readonly edgeColumns: readonly AttributeColumn<EdgeAttributes>[];
  /** By id. */
  readonly nodes: () => Iterable<NodeRow>;
  /** By start, a list for each node that an edge leaves; within it by end and key. */
  readonly edges: () => Iterable<readonly EdgeRow[]>;
}

/**
 * Makes rows of a graph; beside a list of its nodes only one node's edges are held at a time. `escapeId` makes ids
 * ready to be written: they are looked at anyway.
 */
export function graphRows(graph: ClaimGraph, escapeId: (id: string) => string = (id) => id): GraphRows {
  const vocabulary = makeVocabulary(graph.getAttribute("vocabulary"));
  const context = { vocabulary, language: graph.getAttribute("languages")[0] ?? "en" };
  const lifetimes = makeLifetimes();
  const sorted = graph.nodes().sort(compareText);
  const nodeId = sorted.every(isPlain)
    ? (id: string) => id
    : makeCleanIds({ all: () => sorted, has: (id) => graph.hasNode(id), escape: escapeId });
  const edgeId = makeCleanIds({ all: () => graph.edges(), has: (id) => graph.hasEdge(id), escape: escapeId });
  const edgeRows = makeEdgeRows(graph, context, lifetimes, { nodeId, edgeId });

  function* nodes(): Generator<NodeRow> {
    for (const key of sorted) {
      const attributes = graph.getNodeAttributes(key);
      const id = nodeId(key);
      const label = cleanText(attributes.label).trim();
      yield { id, label, attributes, lifetime: lifetimes.ofNode(attributes) };
    }
  }

  function* edges(): Generator<readonly EdgeRow[]> {
    for (const key of sorted) {
      const rows = edgeRows(key);
      if (rows.length > 0) yield rows;
    }
  }

  return { context, ...usedColumns(graph, context, lifetimes), nodes, edges };
}
