import type { Bound, FigureRecord } from "../figure.ts";

const BOUND_WORDS = {
  about: "about ",
  atLeast: "at least ",
  atMost: "at most ",
  above: "above ",
  below: "below ",
} as const;

/**
 * A figure as one readable cell: `sex-workers: about 20250 person per month, estimated, 2021-Q1, kazakhstan`. `whole` is
 * the figure that it is a part of, if it names one: its id means nothing outside the claim, so it is written out.
 */
export function figureText(figure: FigureRecord, whole?: FigureRecord): string {
  const bound = figure.bound === undefined ? "" : BOUND_WORDS[figure.bound];
  const per = figure.per === undefined ? "" : ` per ${figure.per}`;
  const origin = figure.origin?.length ? `from ${figure.origin.join(" and ")}` : undefined;
  const details = [figure.status, figure.period, ...(figure.place ?? []), origin];
  return [
    `${figure.indicator}: ${bound}${quantity(figure, figure.bound)} ${figure.unit}${per}${denominator(figure, whole)}`,
    ...details.filter((detail) => detail !== undefined),
  ].join(", ");
}

function denominator({ indicator, of }: FigureRecord, whole: FigureRecord | undefined): string {
  if (typeof of === "number") return ` of ${of}`;
  if (!whole) return "";
  const counted = whole.indicator === indicator ? "" : ` (${whole.indicator})`;
  return ` of ${quantity(whole)} ${whole.unit}${counted}`;
}

/** `said` is the bound that stands before it: a single end is one by itself, and is not told twice. */
function quantity({ value, min, max }: FigureRecord, said?: Bound): string {
  if (value !== undefined) return String(value);
  if (min !== undefined && max !== undefined) return `${min} to ${max}`;
  if (min !== undefined) return said === "above" || said === "atLeast" ? String(min) : `${min} or more`;
  if (max === undefined) return "?";
  return said === "below" || said === "atMost" ? String(max) : `up to ${max}`;
}
