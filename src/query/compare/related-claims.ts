import { compareText } from "../../base/compare-text.ts";
import type { ClaimGraph } from "../../model/claim-graph.ts";
import { isLink } from "../../model/guards.ts";
import { compareFigures } from "./compare-figures.ts";
import { figuresOf, figuresOn } from "./figures-on.ts";

/** After any that has a figure to compare. */
const LAST = Number.MAX_SAFE_INTEGER;

/**
 * The claims worth setting beside this one: those with figures on the same indicators, the ones that compare best
 * first, then those that are linked to it. Ties go by id.
 */
export function relatedClaims(graph: ClaimGraph, claim: string): readonly string[] {
  const nearness = new Map<string, number>();
  for (const own of figuresOf(graph, claim)) {
    for (const other of figuresOn(graph, own.figure.indicator)) {
      if (other.claim === claim) continue;
      const { hindrances, cautions } = compareFigures(own, other);
      const distance = hindrances.length * 10 + cautions.length;
      nearness.set(other.claim, Math.min(distance, nearness.get(other.claim) ?? distance));
    }
  }
  if (graph.hasNode(claim)) {
    graph.forEachEdge(claim, (_, edge, source, target) => {
      const other = source === claim ? target : source;
      if (isLink(edge) && other !== claim && !nearness.has(other)) nearness.set(other, LAST);
    });
  }
  return [...nearness].sort(([a, left], [b, right]) => left - right || compareText(a, b)).map(([id]) => id);
}
