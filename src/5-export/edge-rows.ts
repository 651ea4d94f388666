import type { ColumnContext, Lifetime } from "../model/attribute-columns.ts";
import type { EdgeAttributes } from "../model/attributes.ts";
import { type DescribedType, describeEdgeTypes } from "./describe-edge-types.ts";
import { edgesBetween, type GraphLists, isJoined } from "./graph-lists.ts";
import type { ListedLifetimes } from "./list-lifetimes.ts";
import { parallelKinds } from "./parallel-kinds.ts";

/** An edge as tables and GEXF have it; id, source and target are ready to be written. */
export interface EdgeRow {
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

/** How a graph's rows are made. */
export interface EdgeRowContext {
  readonly context: ColumnContext;
  readonly lifetimes: ListedLifetimes;
  /** Ids of the nodes by number, ready to be written. */
  readonly nodeIds: readonly string[];
  /** Makes an edge's key ready to be written. */
  readonly edgeId: (key: string) => string;
}

const NONE = new Int32Array();

/** Gives the edges that leave a node, by end and key, each with a kind that no other edge between its ends has. */
export function makeEdgeRows(
  lists: GraphLists,
  { context, lifetimes, nodeIds, edgeId }: EdgeRowContext,
): (start: number) => readonly EdgeRow[] {
  const { ends, order, first } = lists;
  const describe = describeEdgeTypes(context);

  const edgeAt = (edge: number) => {
    const key = lists.edgeKeys[edge];
    const attributes = lists.edges[edge];
    if (key === undefined || !attributes) throw new RangeError(`there is no edge ${edge}`);
    return { key, attributes, type: describe(attributes.type) };
  };

  /**
   * Kinds by key of the edges from one node to another, of which there are several. Those without direction that run
   * back are parallel too.
   */
  const kindsBetween = (start: number, end: number) => {
    const there = edgesBetween(lists, start, end);
    const back = start === end ? NONE : edgesBetween(lists, end, start);
    const returning = Array.from(back, edgeAt).filter(({ type }) => !type.directed);
    const parallel = [...Array.from(there, edgeAt), ...returning];
    return parallelKinds(parallel.map(({ key, type }) => ({ key, type: type.id })));
  };

  return (start) => {
    const rows: EdgeRow[] = [];
    const source = nodeIds[start];
    const beyond = first[start + 1] ?? 0;
    let kinds: ReadonlyMap<string, string> | undefined;
    let lastEnd = -1;
    for (let at = first[start] ?? 0; at < beyond; at++) {
      const edge = order[at] ?? 0;
      const end = ends[edge] ?? 0;
      const target = nodeIds[end];
      if (source === undefined || target === undefined) continue;
      const { key, attributes, type } = edgeAt(edge);
      if (end !== lastEnd) {
        const isFollowed = at + 1 < beyond && ends[order[at + 1] ?? -1] === end;
        const isAlone = !isFollowed && (type.directed || start === end || !isJoined(lists, end, start));
        kinds = isAlone ? undefined : kindsBetween(start, end);
        lastEnd = end;
      }
      rows.push({
        id: edgeId(key),
        source,
        target,
        type,
        kind: kinds?.get(key) ?? type.id,
        weight: attributes.weight > 0 && attributes.weight < Infinity ? attributes.weight : 1,
        attributes,
        lifetime: lifetimes.ofEdge(edge, attributes),
      });
    }
    return rows;
  };
}
