import type { View } from "../../src/model/view.ts";
import { wholeGraphOf } from "../../src/query/time/as-known-on.ts";
import type { TimeBy } from "../../src/query/time/claim-periods.ts";
import { countYears, type YearCounts } from "../../src/query/time/count-years.ts";
import type { Reader } from "../panels/reader.ts";
import type { Stretch } from "./stretch.ts";

/** The years of a data set by one way to tell time. */
export interface YearRange {
  readonly by: TimeBy;
  /** From the first year to the last of the whole data set: the axis stands still whatever the date. */
  readonly span: Stretch;
  readonly most: number;
  readonly counts: YearCounts;
}

const BOTH: readonly TimeBy[] = ["spoken", "published"];

/** Ways to tell time by which claims have years: those with more than one year before those with one alone. */
export function yearRanges({ graph }: Reader, view: View): readonly YearRange[] {
  const found = BOTH.flatMap((by): readonly YearRange[] => {
    const { years } = countYears(wholeGraphOf(graph), { v: 1 }, by);
    const [first, last] = [years[0], years.at(-1)];
    if (!first || !last) return [];
    const most = years.reduce((highest, { claims }) => Math.max(highest, claims), 0);
    return [{ by, span: { from: first.year, to: last.year }, most, counts: countYears(graph, view, by) }];
  });
  const many = found.filter(({ span }) => span.to > span.from);
  return many.length > 0 ? many : found;
}
