import type { EdgeAttributes } from "../../model/attributes.ts";
import type { ClaimGraph } from "../../model/claim-graph.ts";

/** The source that states a relation; undefined for what stands without one. */
export function statedBy(edge: EdgeAttributes): string | undefined {
  return "source" in edge ? edge.source : undefined;
}

/**
 * The nodes that claims and sources bear out when those in `gone` are left aside: what they join, what a relation of
 * theirs joins, and what ties that no source states lead to from there. A wider topic stands with its narrower ones,
 * and not the other way round.
 */
export function borneOut(graph: ClaimGraph, gone: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  const ties = new Map<string, string[]>();
  const tie = (from: string, to: string) => {
    const known = ties.get(from);
    if (known) known.push(to);
    else ties.set(from, [to]);
  };
  graph.forEachEdge((_, edge, from, to, start, end) => {
    if (gone.has(from) || gone.has(to)) return;
    const source = statedBy(edge);
    if (source !== undefined && gone.has(source)) return;
    const isDocumented =
      start.kind === "Claim" || end.kind === "Claim" || start.kind === "Source" || end.kind === "Source";
    if (isDocumented || source !== undefined) {
      found.add(from).add(to);
      return;
    }
    tie(from, to);
    if (edge.type !== "broader") tie(to, from);
  });

  // A set that grows while it is walked is walked to its end.
  for (const id of found) for (const other of ties.get(id) ?? []) found.add(other);
  return found;
}
