import type { AttributeColumn, ColumnContext, Lifetime } from "../model/attribute-columns.ts";
import type { EdgeAttributes, NodeAttributes } from "../model/attributes.ts";
import type { ClaimGraph } from "../model/claim-graph.ts";
import { ownLanguage } from "../model/own-language.ts";
import { makeVocabulary } from "../model/vocabulary.ts";
import { isPlain, makeCleanIds } from "./clean-ids.ts";
import { cleanText } from "./clean-text.ts";
import { type EdgeRow, makeEdgeRows } from "./edge-rows.ts";
import { listGraph } from "./graph-lists.ts";
import { listLifetimes } from "./list-lifetimes.ts";
import { usedColumns } from "./used-columns.ts";

/** A node as tables and GEXF have it; id and label are ready to be written, and trimmed. */
export interface NodeRow {
  readonly id: string;
  /** The id where there is no label. */
  readonly label: string;
  readonly attributes: NodeAttributes;
  readonly lifetime: Lifetime;
}

/** A graph as rows. */
export interface GraphRows {
  readonly context: ColumnContext;
  /** The columns that at least one row has a cell in, in the order of the table. */
  readonly nodeColumns: readonly AttributeColumn<NodeAttributes>[];
  readonly edgeColumns: readonly AttributeColumn<EdgeAttributes>[];
  /** By id. */
  readonly nodes: () => Iterable<NodeRow>;
  /** By start, a list for each node; within it by end and key. */
  readonly edges: () => Iterable<readonly EdgeRow[]>;
}

/**
 * Makes rows of a graph, each when it is asked for, so that a large graph never stands in memory twice. `write` makes
 * ids and labels ready to be written: they are looked at anyway.
 */
export function graphRows(graph: ClaimGraph, write: (text: string) => string = (text) => text): GraphRows {
  const vocabulary = makeVocabulary(graph.getAttribute("vocabulary"));
  const context = { vocabulary, language: ownLanguage(graph) };
  const lists = listGraph(graph);
  const lifetimes = listLifetimes(lists);
  const { nodeKeys, nodes } = lists;
  const nodeId = makeCleanIds({ all: () => nodeKeys, has: (id) => graph.hasNode(id), escape: write });
  const edgeId = makeCleanIds({ all: () => lists.edgeKeys, has: (id) => graph.hasEdge(id), escape: write });
  const nodeIds = nodeKeys.every(isPlain) ? nodeKeys : nodeKeys.map(nodeId);

  const edgesFrom = makeEdgeRows(lists, { context, lifetimes, nodeIds, edgeId });

  return {
    context,
    ...usedColumns(lists, context, lifetimes),
    nodes: function* () {
      for (const [number, attributes] of nodes.entries()) {
        const id = nodeIds[number] ?? "";
        const label = isPlain(attributes.label) ? attributes.label : write(cleanText(attributes.label).trim());
        yield { id, label: label === "" ? id : label, attributes, lifetime: lifetimes.nodes[number] ?? {} };
      }
    },
    edges: function* () {
      for (let number = 0; number < nodes.length; number++) yield edgesFrom(number);
    },
  };
}
