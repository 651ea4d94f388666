import type { ClaimNode, EdgeAttributes, RelationEdge } from "../../model/attributes.ts";
import type { ClaimGraph } from "../../model/claim-graph.ts";
import { isRelation } from "../../model/guards.ts";
import type { PeriodBounds } from "../../model/period.ts";
import type { ViewTime } from "../../model/view.ts";
import { statedBy } from "./borne-out.ts";
import { boundsOf, claimPeriods, overlaps, type TimeBy } from "./claim-periods.ts";

/** What a stretch of time lets through. */
export interface TimeWindow {
  readonly passesClaim: (claim: ClaimNode) => boolean;
  /** Relations alone have a time of their own: all other edges stand or fall with what they join. */
  readonly passesEdge: (edge: EdgeAttributes) => boolean;
  /** Whether a claim passes only because it names no time. */
  readonly isTimeless: (claim: ClaimNode) => boolean;
}

/**
 * The stretch of time that a view asks for; undefined where it asks for none, or for one that ends before it begins.
 * What names no time stays when the time spoken of is asked for, since nothing says that it lies outside. By
 * publication it goes.
 */
export function timeWindow(graph: ClaimGraph, time: ViewTime | undefined): TimeWindow | undefined {
  const by: TimeBy = time?.by ?? "spoken";
  const stretch = windowOf(time);
  if (!stretch) return undefined;
  const keepsTimeless = by === "spoken";
  const passes = (periods: readonly PeriodBounds[]) =>
    periods.length === 0 ? keepsTimeless : periods.some((period) => overlaps(period, stretch));
  return {
    passesClaim: (claim) => passes(claimPeriods(graph, claim, by)),
    passesEdge: (edge) => !isRelation(edge) || passes(relationPeriods(graph, edge, by)),
    isTimeless: (claim) => keepsTimeless && claimPeriods(graph, claim, by).length === 0,
  };
}

function windowOf(time: ViewTime | undefined): PeriodBounds | undefined {
  const from = time?.from === undefined ? undefined : boundsOf(time.from)?.from;
  const to = time?.to === undefined ? undefined : boundsOf(time.to)?.to;
  if (from === undefined && to === undefined) return undefined;
  if (from !== undefined && to !== undefined && from > to) return undefined;
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

/** A relation's own time, or when the source that states it came out. */
function relationPeriods(graph: ClaimGraph, relation: RelationEdge, by: TimeBy): readonly PeriodBounds[] {
  const period = by === "spoken" ? relation.period : publishedOf(graph, statedBy(relation));
  const bounds = period === undefined ? undefined : boundsOf(period);
  return bounds ? [bounds] : [];
}

function publishedOf(graph: ClaimGraph, source: string | undefined): string | undefined {
  if (source === undefined || !graph.hasNode(source)) return undefined;
  const node = graph.getNodeAttributes(source);
  return node.kind === "Source" ? node.published : undefined;
}
