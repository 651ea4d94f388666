import { compareText } from "../base/compare-text.ts";
import type { ClaimGraph } from "../model/claim-graph.ts";
import { isActor, isClaim } from "../model/guards.ts";
import { makeVocabulary } from "../model/vocabulary.ts";

/** How often each thing occurs, most often first, ties by name. */
export type Counts = readonly (readonly [name: string, count: number])[];

/** What a summary says of a graph. */
export interface GraphCounts {
  readonly kinds: Counts;
  readonly actorsByType: Counts;
  readonly claimsByType: Counts;
  /** By the speaker's label. */
  readonly claimsBySpeaker: Counts;
  readonly claimsByAttribution: Counts;
  readonly claimsByHedge: Counts;
  readonly figures: number;
  readonly relationsByType: Counts;
  readonly linksByType: Counts;
}

/** Counts what stands in an evidence graph. */
export function countGraph(graph: ClaimGraph): GraphCounts {
  const nodes = graph.mapNodes((_id, attributes) => attributes);
  const actors = nodes.filter(isActor);
  const claims = nodes.filter(isClaim);
  const { edgeTypes } = makeVocabulary(graph.getAttribute("vocabulary"));
  const edges = graph.mapEdges((_key, { type }) => type);
  const ofFamily = (family: string) => tally(edges.filter((type) => edgeTypes.get(type)?.family === family));
  return {
    kinds: tally(nodes.map(({ kind }) => kind)),
    actorsByType: tally(actors.map(({ type }) => type)),
    claimsByType: tally(claims.map(({ type }) => type)),
    claimsBySpeaker: tally(claims.map(({ speaker }) => labelOf(graph, speaker))),
    claimsByAttribution: tally(claims.map(({ attribution }) => attribution)),
    claimsByHedge: tally(claims.flatMap<string>(({ hedge }) => (hedge.length === 0 ? ["unhedged"] : hedge))),
    figures: claims.reduce((sum, { figures }) => sum + figures.length, 0),
    relationsByType: ofFamily("relation"),
    linksByType: ofFamily("link"),
  };
}

/** How often each name occurs, most often first, ties by name. */
export function tally(names: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || compareText(a, b));
}

/** The sum of all counts. */
export function total(counts: Counts): number {
  return counts.reduce((sum, [, count]) => sum + count, 0);
}

function labelOf(graph: ClaimGraph, id: string): string {
  return graph.hasNode(id) ? graph.getNodeAttribute(id, "label") : id;
}
