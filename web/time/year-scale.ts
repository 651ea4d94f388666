import { type Stretch, within } from "./stretch.ts";

/** The height of the chart and of its parts, in pixels: words above, bars, years below. */
export const CHART = { height: 64, top: 17, bottom: 47 } as const;
/** Room at both ends for a thumb on the handles. */
const MARGIN = 34;
const LEAST_LABEL = 44;
const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 2000];

/** Where the years of a span stand on a chart of some width. */
export interface YearScale {
  readonly width: number;
  /** Pixels that a year takes. */
  readonly step: number;
  /** The left edge of a year; its right edge is that of the next. */
  readonly toX: (year: number) => number;
  /** The year at a place, always one of the span. */
  readonly toYear: (x: number) => number;
  /** The years that are written. */
  readonly ticks: readonly number[];
}

/** Makes the scale of a span. */
export function yearScale(span: Stretch, width: number): YearScale {
  const years = span.to - span.from + 1;
  const step = Math.max(1, width - 2 * MARGIN) / years;
  const toX = (year: number) => MARGIN + (year - span.from) * step;
  const every = STEPS.find((one) => one * step >= LEAST_LABEL) ?? 5000;
  const round: number[] = [];
  for (let year = Math.ceil(span.from / every) * every; year <= span.to; year += every) round.push(year);
  const isFree = (year: number) => round.every((other) => Math.abs(other - year) * step >= LEAST_LABEL);
  return {
    width,
    step,
    toX,
    toYear: (x) => within(span.from + Math.floor((x - MARGIN) / step), span),
    ticks: [...round, ...[span.from, span.to].filter(isFree)].sort((a, b) => a - b),
  };
}
