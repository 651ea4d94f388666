import {
  type AttributeColumn,
  type ColumnContext,
  columnsOf,
  EDGE_COLUMNS,
  type Lifetime,
  NODE_COLUMNS,
} from "../model/attribute-columns.ts";
import type { EdgeAttributes, NodeAttributes } from "../model/attributes.ts";
import { edgeGroups } from "./edge-groups.ts";
import type { GraphLists } from "./graph-lists.ts";
import type { ListedLifetimes } from "./list-lifetimes.ts";

/** The columns of each table that have a cell in this graph, in the order of the table. */
export interface UsedColumns {
  readonly nodeColumns: readonly AttributeColumn<NodeAttributes>[];
  readonly edgeColumns: readonly AttributeColumn<EdgeAttributes>[];
}

/** Goes through all once, and asks each node and edge only for columns that it may have and that are not met. */
export function usedColumns(lists: GraphLists, context: ColumnContext, lifetimes: ListedLifetimes): UsedColumns {
  const nodes = new UnmetColumns(NODE_COLUMNS, context, ({ kind }) => [kind]);
  const edges = new UnmetColumns(EDGE_COLUMNS, context, edgeGroups(context));
  lists.nodes.forEach((node, number) => {
    const unmet = nodes.unmet(node);
    if (unmet.length > 0) nodes.meet(unmet, node, lifetimes.nodes[number] ?? {});
  });
  lists.edges.forEach((edge, number) => {
    const unmet = edges.unmet(edge);
    if (unmet.length > 0) edges.meet(unmet, edge, lifetimes.ofEdge(number, edge));
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
