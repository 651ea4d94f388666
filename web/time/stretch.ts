import type { ViewTime } from "../../src/model/view.ts";
import { boundsOf, type TimeBy } from "../../src/query/time/claim-periods.ts";
import type { YearCount } from "../../src/query/time/count-years.ts";
import { yearOf } from "../../src/query/time/year-runs.ts";

/** Years from the first to the last, both included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The stretch of years that a view asks for, within the years there are. */
export function stretchOf(time: ViewTime | undefined, span: Stretch): Stretch {
  const from = time?.from === undefined ? undefined : boundsOf(time.from)?.from;
  const to = time?.to === undefined ? undefined : boundsOf(time.to)?.to;
  const first = within(from === undefined ? span.from : yearOf(from), span);
  const last = within(to === undefined ? span.to : yearOf(to), span);
  return first <= last ? { from: first, to: last } : span;
}

/** A view's time with that stretch and no other. */
export function withStretch(time: ViewTime | undefined, { from, to }: Stretch, by: TimeBy): ViewTime {
  return {
    from: written(from),
    to: written(to),
    ...(by === "published" && { by }),
    ...(time?.knownOn !== undefined && { knownOn: time.knownOn }),
  };
}

/** A view's time without a stretch; undefined where nothing is left of it. */
export function withoutStretch(time: ViewTime | undefined): ViewTime | undefined {
  return time?.knownOn === undefined ? undefined : { knownOn: time.knownOn };
}

/** Whether a stretch holds a whole span. */
export function isWhole(stretch: Stretch, span: Stretch): boolean {
  return stretch.from <= span.from && stretch.to >= span.to;
}

/** A view's time as known on another date, or on none. */
export function withKnownOn(time: ViewTime | undefined, knownOn: string | undefined): ViewTime | undefined {
  const { knownOn: _old, ...stretch } = time ?? {};
  if (knownOn !== undefined) return { ...stretch, knownOn };
  return Object.keys(stretch).length === 0 ? undefined : stretch;
}

/**
 * The stretch one step on (1) or back (-1): it keeps its length and moves to the next year with claims, the first or
 * last one from the whole span. Undefined where there is none.
 */
export function stepped(
  stretch: Stretch,
  span: Stretch,
  years: readonly YearCount[],
  step: 1 | -1,
): Stretch | undefined {
  const stops = years.filter(({ passing }) => passing > 0).map(({ year }) => year);
  if (isWhole(stretch, span)) {
    const start = step > 0 ? stops[0] : stops.at(-1);
    return start === undefined ? undefined : { from: start, to: start };
  }
  const length = stretch.to - stretch.from;
  if (step > 0) {
    const to = stops.find((year) => year > stretch.to);
    return to === undefined ? undefined : { from: Math.max(span.from, to - length), to };
  }
  const from = stops.findLast((year) => year < stretch.from);
  return from === undefined ? undefined : { from, to: Math.min(span.to, from + length) };
}

/** A year within a span. */
export function within(year: number, { from, to }: Stretch): number {
  return Math.min(Math.max(year, from), to);
}

/** EDTF wants four digits. */
function written(year: number): string {
  return String(year).padStart(4, "0");
}
