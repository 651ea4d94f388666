import type { ClaimGraph } from "../../model/claim-graph.ts";
import { type FigureRecord, wholeOf } from "../../model/figure.ts";

/** A figure and the claim that states it. */
export interface StatedFigure {
  /** Id of the claim. */
  readonly claim: string;
  readonly figure: FigureRecord;
  /** What `of` means: a number, or another figure of the claim. */
  readonly base?: FigureRecord | number;
}

/** All figures on an indicator, by the ids of their claims, in the order of each claim. */
export function figuresOn(graph: ClaimGraph, indicator: string): readonly StatedFigure[] {
  if (!graph.hasNode(indicator)) return [];
  const claims = new Set<string>();
  graph.forEachInEdge(indicator, (_, { type }, claim) => {
    if (type === "measures") claims.add(claim);
  });
  return [...claims]
    .sort()
    .flatMap((id) => figuresOf(graph, id).filter(({ figure }) => figure.indicator === indicator));
}

/** The figures of a claim, each with its denominator; none where the id is not a claim's. */
export function figuresOf(graph: ClaimGraph, id: string): readonly StatedFigure[] {
  const claim = graph.hasNode(id) ? graph.getNodeAttributes(id) : undefined;
  if (claim?.kind !== "Claim") return [];
  return claim.figures.map((figure) => {
    const base = typeof figure.of === "number" ? figure.of : wholeOf(figure, claim.figures);
    return { claim: id, figure, ...(base !== undefined && { base }) };
  });
}
