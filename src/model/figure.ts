/** How a figure's value is to be read. */
export const BOUNDS = ["about", "atLeast", "atMost", "above", "below"] as const;
export type Bound = (typeof BOUNDS)[number];

/** What sort of count a figure is. */
export const FIGURE_STATUSES = ["estimated", "registered", "reported"] as const;
export type FigureStatus = (typeof FIGURE_STATUSES)[number];

/** One number that a claim states. Either `value`, or `min` and/or `max`. */
export interface FigureRecord {
  /** Unique within its claim; lets another figure name this one as its denominator. */
  readonly id?: string;
  /** Id of the indicator that is counted. */
  readonly indicator: string;
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly bound?: Bound;
  /** `person`, `percent`, `year`, `USD`, ... */
  readonly unit: string;
  /** The unit that `unit` is counted by: `month`, `year`, `person`. */
  readonly per?: string;
  /** The denominator: a number, or the id of a figure of the same claim. */
  readonly of?: number | string;
  readonly status?: FigureStatus;
  /** EDTF (`2021-Q1` included), or `unstated`. */
  readonly period?: string;
  /** Ids of the places that are counted in. */
  readonly place?: readonly string[];
  /** Ids of the places that those counted come from. */
  readonly origin?: readonly string[];
  /** `derived: true` where the number follows from the passage's words but is not one of them ("every woman of the three"). */
  readonly derived?: boolean;
}

/** The figure of the same claim that a figure is a part of, if it names one. */
export function wholeOf({ of }: FigureRecord, figures: readonly FigureRecord[]): FigureRecord | undefined {
  return typeof of === "string" ? figures.find(({ id }) => id === of) : undefined;
}
