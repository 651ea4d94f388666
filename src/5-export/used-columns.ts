import {
  type AttributeColumn,
  type ColumnContext,
  columnsOf,
  EDGE_COLUMNS,
  type Lifetime,
  type Lifetimes,
  NODE_COLUMNS,
} from "../model/attribute-columns.ts";
import type { EdgeAttributes, NodeAttributes } from "../model/attributes.ts";
import type { ClaimGraph } from "../model/claim-graph.ts";
import { edgeGroups } from "./edge-groups.ts";

/** The columns of each table that have a cell in this graph, in the order of the table. */
export interface UsedColumns {
  readonly nodeColumns: readonly AttributeColumn<NodeAttributes>[];
  readonly edgeColumns: readonly AttributeColumn<EdgeAttributes>[];
}

/** Goes through the graph once, and asks each node and edge only for columns that it may have and that are not met. */
export function usedColumns(graph: ClaimGraph, context: ColumnContext, lifetimes: Lifetimes): UsedColumns {
  const nodes = new UnmetColumns(NODE_COLUMNS, context, ({ kind }) => [kind]);
  const edges = new UnmetColumns(EDGE_COLUMNS, context, edgeGroups(context));
  graph.forEachNode((_, attributes) => {
    const unmet = nodes.unmet(attributes);
    if (unmet.length > 0) nodes.meet(unmet, attributes, lifetimes.ofNode(attributes));
  });
  graph.forEachEdge((_, attributes, _source, _target, source, target) => {
    const unmet = edges.unmet(attributes);
    if (unmet.length > 0) edges.meet(unmet, attributes, lifetimes.ofEdge(attributes, source, target));
  });
  return { nodeColumns: nodes.met(), edgeColumns: edges.met() };
}

class UnmetColumns<A extends { readonly type: string }> {
  readonly #all: readonly AttributeColumn<A>[];
  readonly #context: ColumnContext;
  readonly #groupsOf: (attributes: A) => readonly string[];
  readonly #met = new Set<AttributeColumn<A>>();
  readonly #unmetByType = new Map<string, readonly AttributeColumn<A>[]>();

  constructor(
    all: readonly AttributeColumn<A>[],
    context: ColumnContext,
    groupsOf: (attributes: A) => readonly string[],
  ) {
    this.#all = all;
    this.#context = context;
    this.#groupsOf = groupsOf;
  }

  /** Those that the thing may have and that are not met. */
  unmet(attributes: A): readonly AttributeColumn<A>[] {
    const known = this.#unmetByType.get(attributes.type);
    if (known) return known;
    const unmet = columnsOf(this.#all, this.#groupsOf(attributes)).filter((column) => !this.#met.has(column));
    this.#unmetByType.set(attributes.type, unmet);
    return unmet;
  }

  meet(unmet: readonly AttributeColumn<A>[], attributes: A, lifetime: Lifetime): void {
    for (const column of unmet) {
      if (column.read(attributes, lifetime, this.#context) === undefined) continue;
      this.#met.add(column);
      this.#unmetByType.clear();
    }
  }

  met(): readonly AttributeColumn<A>[] {
    return this.#all.filter((column) => this.#met.has(column));
  }
}
