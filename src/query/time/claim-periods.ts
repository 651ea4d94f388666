import type { ClaimNode } from "../../model/attributes.ts";
import type { ClaimGraph } from "../../model/claim-graph.ts";
import { type PeriodBounds, periodBounds } from "../../model/period.ts";
import type { ViewTime } from "../../model/view.ts";

/** What a claim's time is taken from: the time it speaks of, or when its source came out. */
export type TimeBy = NonNullable<ViewTime["by"]> | "spoken";

const read = new Map<string, PeriodBounds | undefined>();

/** The days of a period, remembered: the same few stand in many records. Undefined where it has no bounds. */
export function boundsOf(period: string): PeriodBounds | undefined {
  if (read.has(period)) return read.get(period);
  const bounds = periodBounds(period);
  const known = bounds.from === undefined && bounds.to === undefined ? undefined : bounds;
  if (read.size > 10_000) read.clear();
  read.set(period, known);
  return known;
}

/**
 * The times of a claim, none where it names none. It speaks of its own period, those of its figures, and the dates of
 * the events it is about.
 */
export function claimPeriods(graph: ClaimGraph, claim: ClaimNode, by: TimeBy): readonly PeriodBounds[] {
  const found: PeriodBounds[] = [];
  const add = (period: string | undefined) => {
    const bounds = period === undefined ? undefined : boundsOf(period);
    if (bounds) found.push(bounds);
  };
  if (by === "published") {
    add(claim.published);
    return found;
  }
  add(claim.period);
  for (const { period } of claim.figures) add(period);
  for (const { topic } of claim.about) {
    const subject = graph.hasNode(topic) ? graph.getNodeAttributes(topic) : undefined;
    if (subject?.kind === "Event") add(subject.date);
  }
  return found;
}

/** Whether two periods share a day; an open end reaches as far as one likes. */
export function overlaps(one: PeriodBounds, other: PeriodBounds): boolean {
  const startsIn = one.from === undefined || other.to === undefined || one.from <= other.to;
  const endsIn = one.to === undefined || other.from === undefined || one.to >= other.from;
  return startsIn && endsIn;
}
