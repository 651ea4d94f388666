import type { ClaimGraph } from "../../model/claim-graph.ts";
import { newGraph } from "../../model/new-graph.ts";
import { periodBounds } from "../../model/period.ts";
import { rememberDerived } from "../remember-derived.ts";
import { rememberLast } from "../remember-last.ts";
import { borneOut, statedBy } from "./borne-out.ts";
import { knownSince } from "./publication-days.ts";

const wholes = new WeakMap<ClaimGraph, ClaimGraph>();

/**
 * The evidence graph as it was known at the end of a day, month or year (EDTF). Sources that came out later, their
 * claims, the relations they state, and whatever nothing else bears out are not in it. The same graph object where
 * nothing goes or the date says nothing; the same object again for dates between which nothing came out. The actor
 * graph is to be projected from what this returns.
 */
export function asKnownOn(graph: ClaimGraph, knownOn: string | undefined): ClaimGraph {
  const end = knownOn === undefined ? undefined : periodBounds(knownOn).to;
  if (end === undefined) return graph;
  const last = lastDayBy(daysOf(graph), end);
  return last === undefined ? graph : knownBy(graph, last);
}

/** The graph that another was taken from by `asKnownOn`; else that other itself. */
export function wholeGraphOf(graph: ClaimGraph): ClaimGraph {
  return wholes.get(graph) ?? graph;
}

/** The last day until `end` that something came out on, `""` where all came later; undefined where nothing came later. */
function lastDayBy(days: readonly string[], end: string): string | undefined {
  const later = days.findIndex((day) => day > end);
  return later < 0 ? undefined : (days[later - 1] ?? "");
}

const daysOf = rememberDerived((graph) => {
  const days = new Set<string>();
  graph.forEachNode((_, node) => {
    if (node.kind === "Source" || node.kind === "Claim") days.add(knownSince(graph, node.published));
  });
  return [...days].sort();
});

const knownBy = rememberLast<string, ClaimGraph>(
  (graph, last) => {
    const isLater = (published: string | undefined) => knownSince(graph, published) > last;
    const gone = new Set<string>();
    graph.forEachNode((id, node) => {
      if (node.kind === "Source" && isLater(node.published)) gone.add(id);
    });
    graph.forEachNode((id, node) => {
      if (node.kind !== "Claim") return;
      if (graph.hasNode(node.source) ? gone.has(node.source) : isLater(node.published)) gone.add(id);
    });

    const before = borneOut(graph, new Set());
    const after = borneOut(graph, gone);
    const stays = (id: string) => !gone.has(id) && (after.has(id) || !before.has(id));
    const known = newGraph();
    known.replaceAttributes({ ...graph.getAttributes() });
    const kept = new Set<string>();
    graph.forEachNode((id, node) => {
      if (!stays(id)) return;
      known.addNode(id, node);
      kept.add(id);
    });
    graph.forEachEdge((key, edge, from, to) => {
      const source = statedBy(edge);
      if (source !== undefined && gone.has(source)) return;
      if (kept.has(from) && kept.has(to)) known.addEdgeWithKey(key, from, to, edge);
    });
    wholes.set(known, wholeGraphOf(graph));
    return known;
  },
  (last) => last,
);
