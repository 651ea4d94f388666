import type { FigureRecord } from "../../model/figure.ts";
import { periodBounds, UNSTATED } from "../../model/period.ts";
import type { StatedFigure } from "./figures-on.ts";

/** What makes two figures comparable or not, in the order a reader asks. */
const FIGURE_ASPECTS = [
  "indicator",
  "unit",
  "period",
  "place",
  "origin",
  "denominator",
  "per",
  "status",
  "bound",
] as const;
export type FigureAspect = (typeof FIGURE_ASPECTS)[number];

/** How two figures meet in one aspect; `unstated` where one of them, or both, do not say. */
export type AspectVerdict = "same" | "different" | "unstated";

/** How two figures meet in one aspect. */
export interface AspectComparison {
  readonly aspect: FigureAspect;
  readonly verdict: AspectVerdict;
}

/** Two figures lined up. */
export interface FigureComparison {
  readonly left: StatedFigure;
  readonly right: StatedFigure;
  /** Aspects of which either says something, and those that a figure must name to be compared. */
  readonly aspects: readonly AspectComparison[];
  /** Why the two do not compare; empty where they do. */
  readonly hindrances: readonly FigureAspect[];
  /** What to mind where they compare: one is an estimate and the other a register's, one exact and the other a bound. */
  readonly cautions: readonly FigureAspect[];
  /** Whether the numbers themselves are equal. */
  readonly sameAmount: boolean;
}

/** Without these nothing can be said: a figure that does not name them cannot be set beside another. */
const NEEDED: ReadonlySet<FigureAspect> = new Set(["indicator", "unit", "period", "place"]);
/** Another sort of number of the same thing. */
const CAUTIONS: ReadonlySet<FigureAspect> = new Set(["status", "bound"]);

/**
 * Lines up two figures. They compare where indicator, unit, period and place meet, and where both count the same part:
 * of the same whole, by the same unit, from the same places of origin. A period meets another of the same days only:
 * a quarter says nothing of its year.
 */
export function compareFigures(left: StatedFigure, right: StatedFigure): FigureComparison {
  const read = FIGURE_ASPECTS.map((aspect) => {
    const [a, b] = [READ[aspect](left, right), READ[aspect](right, left)];
    const verdict = meet(a, b);
    const isSaid = a !== undefined || b !== undefined || NEEDED.has(aspect);
    return { aspect, verdict, isSaid, parts: verdict === "different" || (verdict === "unstated" && isSaid) };
  });
  const parting = read.flatMap(({ aspect, parts }) => (parts ? [aspect] : []));
  return {
    left,
    right,
    aspects: read.flatMap(({ aspect, verdict, isSaid }) => (isSaid ? [{ aspect, verdict }] : [])),
    hindrances: parting.filter((aspect) => !CAUTIONS.has(aspect)),
    cautions: parting.filter((aspect) => CAUTIONS.has(aspect)),
    sameAmount: amountOf(left.figure) === amountOf(right.figure),
  };
}

function meet(a: string | undefined, b: string | undefined): AspectVerdict {
  if (a === undefined || b === undefined) return "unstated";
  return a === b ? "same" : "different";
}

/** Each aspect as a text that is equal where the aspect is the same; what can be said depends on the other figure. */
const READ: Readonly<Record<FigureAspect, (stated: StatedFigure, other: StatedFigure) => string | undefined>> = {
  indicator: ({ figure }) => figure.indicator,
  unit: ({ figure }) => figure.unit,
  period: ({ figure }) => daysOf(figure.period),
  place: ({ figure }) => listOf(figure.place),
  origin: ({ figure }) => listOf(figure.origin),
  denominator: ({ base }, other) => wholeBeside(base, other.base),
  per: ({ figure }) => figure.per,
  status: ({ figure }) => figure.status,
  bound: ({ figure }) => boundOf(figure),
};

function daysOf(period: string | undefined): string | undefined {
  if (period === undefined || period === UNSTATED) return undefined;
  const { from, to } = periodBounds(period);
  return from === undefined && to === undefined ? period : `${from ?? ""}/${to ?? ""}`;
}

function listOf(ids: readonly string[] | undefined): string | undefined {
  return ids === undefined || ids.length === 0 ? undefined : [...new Set(ids)].sort().join(" ");
}

/** A bare number does not say what it counts: beside it a whole is its amount alone. */
function wholeBeside(base: StatedFigure["base"], other: StatedFigure["base"]): string | undefined {
  if (base === undefined) return undefined;
  if (typeof base === "number") return String(base);
  if (typeof other === "number") return amountOf(base);
  const bound = boundOf(base);
  const isOpen = bound === "atLeast" || bound === "atMost";
  return [base.indicator, amountOf(base), ...(isOpen ? [bound] : [])].join(" ");
}

function boundOf({ value, min, max, bound }: FigureRecord): string {
  if (bound !== undefined) return bound;
  if (value !== undefined) return "exact";
  return min === undefined ? "atMost" : max === undefined ? "atLeast" : "between";
}

/** A range with one end is the number at that end: which way it is open, its bound says. */
function amountOf({ value, min, max }: FigureRecord): string {
  return [value, min, max].filter((number) => number !== undefined).join(" ");
}
