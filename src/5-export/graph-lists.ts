import { compareText } from "../base/compare-text.ts";
import type { EdgeAttributes, NodeAttributes } from "../model/attributes.ts";
import type { ClaimGraph } from "../model/claim-graph.ts";
import { sortByRank } from "./sort-by-rank.ts";

/**
 * A graph as plain lists: asking the graph node by node takes several times as long, and a list of objects several
 * times the memory. Nodes stand by id; edges stand as the graph gives them, and name their ends by number.
 */
export interface GraphLists {
  readonly nodeKeys: readonly string[];
  readonly nodes: readonly NodeAttributes[];
  readonly edgeKeys: readonly string[];
  readonly edges: readonly EdgeAttributes[];
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The numbers of the edges by start, end and key. */
  readonly order: Int32Array;
  /** In `order`, the edges that leave node `n` stand from `first[n]` to before `first[n + 1]`. */
  readonly first: Int32Array;
}

/** Goes through the graph once. */
export function listGraph(graph: ClaimGraph): GraphLists {
  const nodeKeys = graph.nodes().sort();
  const ranks = new Map<string, number>();
  for (const key of nodeKeys) ranks.set(key, ranks.size);
  const nodes: NodeAttributes[] = new Array(graph.order);
  graph.forEachNode((key, attributes) => {
    nodes[ranks.get(key) ?? 0] = attributes;
  });
  const edgeKeys: string[] = [];
  const edges: EdgeAttributes[] = [];
  const starts = new Int32Array(graph.size);
  const ends = new Int32Array(graph.size);
  graph.forEachEdge((key, attributes, source, target) => {
    starts[edges.length] = ranks.get(source) ?? 0;
    ends[edges.length] = ranks.get(target) ?? 0;
    edgeKeys.push(key);
    edges.push(attributes);
  });

  const unsorted = new Int32Array(graph.size).map((_, edge) => edge);
  const byEnd = sortByRank(unsorted, ends, ranks.size);
  const { items: order, starts: first } = sortByRank(byEnd.items, starts, ranks.size);
  const areParallel = (a = -1, b = -1) => starts[a] === starts[b] && ends[a] === ends[b];
  for (let from = 0, to = 1; from < order.length; from = to++) {
    while (areParallel(order[from], order[to])) to++;
    if (to - from > 1) order.subarray(from, to).sort((a, b) => compareText(edgeKeys[a] ?? "", edgeKeys[b] ?? ""));
  }
  return { nodeKeys, nodes, edgeKeys, edges, starts, ends, order, first };
}

/** The edges from one node to another, by key. */
export function edgesBetween(lists: GraphLists, start: number, end: number): Int32Array {
  const { ends, order, first } = lists;
  const from = firstBetween(lists, start, end);
  const last = first[start + 1] ?? 0;
  let to = from;
  while (to < last && ends[order[to] ?? 0] === end) to++;
  return order.subarray(from, to);
}

/** Whether any edge leads from one node to another: asked of every edge without direction, so no list is made. */
export function isJoined(lists: GraphLists, start: number, end: number): boolean {
  const { ends, order, first } = lists;
  const from = firstBetween(lists, start, end);
  return from < (first[start + 1] ?? 0) && ends[order[from] ?? 0] === end;
}

/** Where in `order` the edges from one node to another stand, or would. */
function firstBetween({ ends, order, first }: GraphLists, start: number, end: number): number {
  let from = first[start] ?? 0;
  for (let beyond = first[start + 1] ?? 0; from < beyond; ) {
    const middle = (from + beyond) >> 1;
    if ((ends[order[middle] ?? 0] ?? 0) < end) from = middle + 1;
    else beyond = middle;
  }
  return from;
}
