import { compareText } from "../../base/compare-text.ts";
import type { ClaimGraph } from "../../model/claim-graph.ts";
import { type ClaimStanding, standingsFrom } from "./claim-standing.ts";
import { compareFigures, type FigureComparison } from "./compare-figures.ts";
import { figuresOf, type StatedFigure } from "./figures-on.ts";
import { subjectsOf } from "./subjects-of.ts";

/** Two claims side by side. */
export interface ClaimComparison {
  /** The links between the two, by key. */
  readonly standings: readonly ClaimStanding[];
  /** Their figures on the same indicators, lined up. */
  readonly figures: readonly FigureComparison[];
  /** Ids of what both speak on. */
  readonly shared: readonly string[];
}

/** Puts two claims side by side. */
export function compareClaims(graph: ClaimGraph, a: string, b: string): ClaimComparison {
  const both = [a, b] as const;
  if (!both.every((id) => graph.hasNode(id))) return { standings: [], figures: [], shared: [] };
  const links = [...standingsFrom(graph, a, (id) => id === b), ...standingsFrom(graph, b, (id) => id === a)];
  const others = new Set(subjectsOf(graph, b).map(({ id }) => id));
  return {
    standings: links.sort((one, other) => compareText(one.edge, other.edge)),
    figures: lineUp(figuresOf(graph, a), figuresOf(graph, b)),
    shared: subjectsOf(graph, a).flatMap(({ id }) => (others.has(id) ? [id] : [])),
  };
}

/**
 * Each figure beside the one of the other claim that it meets best; a figure stands twice only where the other claim
 * has more of them on its indicator.
 */
function lineUp(left: readonly StatedFigure[], right: readonly StatedFigure[]): readonly FigureComparison[] {
  const pairs = left.flatMap((one) =>
    right.filter(({ figure }) => figure.indicator === one.figure.indicator).map((other) => compareFigures(one, other)),
  );
  const closest = pairs.toSorted((a, b) => distance(a) - distance(b));
  const placed = new Set<StatedFigure>();
  const chosen = new Set<FigureComparison>();
  for (const needsBoth of [true, false]) {
    for (const pair of closest) {
      const free = [pair.left, pair.right].filter((figure) => !placed.has(figure)).length;
      if (free < (needsBoth ? 2 : 1)) continue;
      chosen.add(pair);
      placed.add(pair.left).add(pair.right);
    }
  }
  return pairs.filter((pair) => chosen.has(pair));
}

/** The fewer aspects part two figures, the nearer they are; what hinders weighs more than what is to be minded. */
function distance({ hindrances, cautions, sameAmount }: FigureComparison): number {
  return hindrances.length * 100 + cautions.length * 10 + (sameAmount ? 0 : 1);
}
