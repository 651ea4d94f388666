import type { PeriodBounds } from "../../model/period.ts";

/** Years from the first to the last. */
export type YearRun = readonly [from: number, to: number];

/** The year of a day, `yyyy-mm-dd`. */
export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/** The first and last year that periods name; the last before the first where none is named. */
export function spanOf(periods: Iterable<PeriodBounds>): YearRun {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { from, to } of periods) {
    for (const day of [from, to]) {
      if (day === undefined) continue;
      first = Math.min(first, yearOf(day));
      last = Math.max(last, yearOf(day));
    }
  }
  return first > last ? [1, 0] : [first, last];
}

/** The years that periods touch, as runs that do not overlap; an open end reaches to that of the span. */
export function yearRuns(periods: readonly PeriodBounds[], [first, last]: YearRun): readonly YearRun[] {
  const runs = periods
    .map(({ from, to }): YearRun => [from === undefined ? first : yearOf(from), to === undefined ? last : yearOf(to)])
    .filter(([from, to]) => from <= to)
    .sort(([a], [b]) => a - b);
  const merged: YearRun[] = [];
  for (const [from, to] of runs) {
    const before = merged.at(-1);
    if (before && from <= before[1]) merged[merged.length - 1] = [before[0], Math.max(before[1], to)];
    else merged.push([from, to]);
  }
  return merged;
}

/** For each year of a span how many runs touch it; long runs cost no more than short ones. */
export function countRuns(runs: Iterable<YearRun>, [first, last]: YearRun): readonly number[] {
  const steps = Array.from({ length: last - first + 2 }, () => 0);
  const step = (year: number, by: 1 | -1) => {
    steps[year - first] = (steps[year - first] ?? 0) + by;
  };
  for (const [from, to] of runs) {
    step(from, 1);
    step(to + 1, -1);
  }
  let height = 0;
  return steps.slice(0, -1).map((by) => {
    height += by;
    return height;
  });
}
