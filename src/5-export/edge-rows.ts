import { compareText } from "../base/compare-text.ts";
import type { Mutable } from "../base/mutable.ts";
import type { ColumnContext, Lifetime, Lifetimes } from "../model/attribute-columns.ts";
import type { EdgeAttributes } from "../model/attributes.ts";
import type { ClaimGraph } from "../model/claim-graph.ts";
import { type DescribedType, describeEdgeTypes } from "./describe-edge-types.ts";
import { type ParallelEdge, parallelKinds } from "./parallel-kinds.ts";

/** An edge as tables and GEXF have it; id, source and target are ready to be written. */
export interface EdgeRow {
  /** As the graph knows it. */
  readonly key: string;
  /** The target, as the graph knows it. */
  readonly end: string;
  /** The key, as it can be written. */
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly type: DescribedType;
  /** The type's id, and more where that is not unique between the ends; see `parallel-kinds.ts`. */
  readonly kind: string;
  /** Above 0. */
  readonly weight: number;
  readonly attributes: EdgeAttributes;
  readonly lifetime: Lifetime;
}

/** How keys are written. */
export interface RowIds {
  readonly nodeId: (key: string) => string;
  readonly edgeId: (key: string) => string;
}

/** Gives the edges that leave a node, by end and key, each with a kind that no other edge between its ends has. */
export function makeEdgeRows(
  graph: ClaimGraph,
  context: ColumnContext,
  lifetimes: Lifetimes,
  { nodeId, edgeId }: RowIds,
): (node: string) => readonly EdgeRow[] {
  const describe = describeEdgeTypes(context);

  /** Edges without direction that run the other way, and so are parallel. */
  const edgesBack = (node: string, end: string): readonly ParallelEdge[] => {
    const back: ParallelEdge[] = [];
    if (node === end) return back;
    graph.forEachOutEdge(end, node, (key, attributes) => {
      const type = describe(attributes.type);
      if (!type.directed) back.push({ key, type: type.id });
    });
    return back;
  };

  return (node) => {
    const source = nodeId(node);
    const rows: Mutable<EdgeRow>[] = [];
    graph.forEachOutEdge(node, (key, attributes, _source, end, from, to) => {
      const type = describe(attributes.type);
      const weight = attributes.weight > 0 && attributes.weight < Infinity ? attributes.weight : 1;
      const lifetime = lifetimes.ofEdge(attributes, from, to);
      rows.push({
        key,
        id: edgeId(key),
        source,
        end,
        target: nodeId(end),
        type,
        kind: type.id,
        weight,
        attributes,
        lifetime,
      });
    });
    if (rows.length > 1) rows.sort((a, b) => compareText(a.end, b.end) || compareText(a.key, b.key));
    for (let from = 0, to = 0; from < rows.length; from = to) {
      const end = rows[from]?.end ?? "";
      let hasParallels = false;
      for (; rows[to]?.end === end; to++) {
        hasParallels ||= to > from || (rows[to]?.type.directed === false && graph.hasDirectedEdge(end, node));
      }
      if (hasParallels) tellApart(rows.slice(from, to), edgesBack(node, end));
    }
    return rows;
  };
}

/** Sets the kinds of parallel edges so that no two are alike, those that run back counted in. */
function tellApart(rows: readonly Mutable<EdgeRow>[], back: readonly ParallelEdge[]): void {
  const kinds = parallelKinds([...rows.map(({ key, type }) => ({ key, type: type.id })), ...back]);
  for (const row of rows) row.kind = kinds.get(row.key) ?? row.kind;
}
