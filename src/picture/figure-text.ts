import type { Bound, FigureRecord } from "../model/figure.ts";
import type { Language } from "../model/text.ts";
import { formatNumber } from "./plural.ts";

/** Signs that every language reads. */
const SIGNS: Readonly<Record<Bound, string>> = { about: "≈ ", atLeast: "≥ ", atMost: "≤ ", above: "> ", below: "< " };

/** A figure as briefly as can be, without words: `≈ 20,250`, `18–25`, `44%`, `16:00`. What it counts is said beside it. */
export function figureText({ value, min, max, bound, unit }: FigureRecord, language: Language): string {
  const write = (n: number) => written(n, unit, language);
  const sign = bound === undefined ? "" : SIGNS[bound];
  if (value !== undefined) return sign + write(value);
  if (min !== undefined && max !== undefined) return `${sign}${formatNumber(min, language)}–${write(max)}`;
  if (min !== undefined) return SIGNS.atLeast + write(min);
  return max === undefined ? "?" : SIGNS.atMost + write(max);
}

function written(n: number, unit: string, language: Language): string {
  if (unit === "hour-of-day") return `${n}:00`;
  // A year of the calendar is not grouped.
  if (unit === "year" && n >= 1000) return String(n);
  const number = formatNumber(n, language);
  if (unit !== "percent") return number;
  return language === "en" ? `${number}%` : `${number} %`;
}
