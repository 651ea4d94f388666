import type { FigureRecord } from "../figure.ts";

const BOUND_WORDS = {
  about: "about ",
  atLeast: "at least ",
  atMost: "at most ",
  above: "above ",
  below: "below ",
} as const;

/** A figure as one readable cell: `sex-workers: about 20250 person per month, estimated, 2021-Q1, kazakhstan`. */
export function figureText(figure: FigureRecord): string {
  const bound = figure.bound === undefined ? "" : BOUND_WORDS[figure.bound];
  const per = figure.per === undefined ? "" : ` per ${figure.per}`;
  const whole = figure.of === undefined ? "" : ` of ${figure.of}`;
  const origin = figure.origin?.length ? `from ${figure.origin.join(" and ")}` : undefined;
  const details = [figure.status, figure.period, ...(figure.place ?? []), origin];
  return [
    `${figure.indicator}: ${bound}${quantity(figure)} ${figure.unit}${per}${whole}`,
    ...details.filter((detail) => detail !== undefined),
  ].join(", ");
}

function quantity({ value, min, max }: FigureRecord): string {
  if (value !== undefined) return String(value);
  if (min !== undefined && max !== undefined) return `${min} to ${max}`;
  if (min !== undefined) return `${min} or more`;
  return max === undefined ? "?" : `up to ${max}`;
}
