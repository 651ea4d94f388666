import type { Bound, FigureRecord } from "../model/figure.ts";
import type { Language } from "../model/text.ts";
import { formatNumber } from "./plural.ts";

/** Signs that every language reads. */
const SIGNS: Readonly<Record<Bound, string>> = { about: "≈ ", atLeast: "≥ ", atMost: "≤ ", above: "> ", below: "< " };

/** A figure as briefly as can be, without words: `≈ 20,250`, `18–25`, `44%`, `16:00`. What it counts is said beside it. */
export function figureText({ value, min, max, bound, unit }: FigureRecord, language: Language): string {
  const sign = bound === undefined ? "" : SIGNS[bound];
  const after = unit !== "percent" ? "" : language === "en" ? "%" : " %";
  const write = (n: number) => written(n, unit, language);
  if (value !== undefined) return sign + write(value) + after;
  if (min !== undefined && max !== undefined) return `${sign}${write(min)}–${write(max)}${after}`;
  if (min !== undefined) return signOfEnd(bound, "atLeast", "above") + write(min) + after;
  return max === undefined ? "?" : signOfEnd(bound, "atMost", "below") + write(max) + after;
}

/** A single end is a bound by itself: what is said of it makes it a strict one or a rough one, never another. */
function signOfEnd(said: Bound | undefined, plain: Bound, strict: Bound): string {
  if (said === strict) return SIGNS[strict];
  return said === "about" ? SIGNS[plain] + SIGNS.about : SIGNS[plain];
}

function written(n: number, unit: string, language: Language): string {
  if (unit === "hour-of-day") return `${n}:00`;
  // A year of the calendar is not grouped.
  return unit === "year" && n >= 1000 ? String(n) : formatNumber(n, language);
}
