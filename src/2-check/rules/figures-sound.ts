import { closestWord } from "../../base/closest-word.ts";
import type { Fault } from "../../diagnostics/fault.ts";
import { FIGURE_FAULTS } from "../../diagnostics/faults/figures.ts";
import { inside, type Place } from "../../diagnostics/place.ts";
import type { FigureRecord } from "../../model/figure.ts";
import type { Rule } from "../rule.ts";

export const figuresSound: Rule = {
  name: "figures-sound",
  holds: "A figure has a value or a range, its percentages are possible, and what it is a part of is there.",
  check: ({ records, index, placeOf }, report) => {
    records.claims.forEach(({ figures }, position) => {
      figures?.forEach((figure, at) => {
        const place = () => inside(placeOf("claims", position), "figures", at);
        checkNumber(figure, place, report);
        checkBase(figure, figures, place, report);
        if (figure.id !== undefined && figures.findIndex(({ id }) => id === figure.id) < at) {
          report(FIGURE_FAULTS.figureIdTwice(inside(place(), "id"), figure.id));
        }
        const indicator = index.find(figure.indicator);
        const usual = indicator?.list === "indicators" ? records.indicators[indicator.index]?.unit : undefined;
        if (usual !== undefined && usual !== figure.unit) {
          report(FIGURE_FAULTS.figureUnitUnusual(inside(place(), "unit"), figure.indicator, figure.unit, usual));
        }
      });
    });
  },
};

function checkNumber(figure: FigureRecord, place: () => Place, report: (fault: Fault) => void): void {
  const { value, min, max } = figure;
  const ranged = min !== undefined || max !== undefined;
  if (value === undefined && !ranged) report(FIGURE_FAULTS.figureWithoutNumber(place()));
  if (value !== undefined && ranged) report(FIGURE_FAULTS.figureValueAndRange(inside(place(), "value")));
  if (min !== undefined && max !== undefined && min > max) {
    report(FIGURE_FAULTS.figureRangeReversed(inside(place(), "min"), min, max));
  }
  if (figure.unit !== "percent" || figure.bound !== undefined) return;
  for (const key of ["value", "min", "max"] as const) {
    const number = figure[key];
    if (number === undefined || (number >= 0 && number <= 100)) continue;
    report(FIGURE_FAULTS.figurePercentOutside(inside(place(), key), number));
  }
}

function checkBase(
  figure: FigureRecord,
  figures: readonly FigureRecord[],
  place: () => Place,
  report: (fault: Fault) => void,
): void {
  const base = figure.of;
  if (base === undefined) return;
  if (typeof base === "number") {
    if (!(base > 0)) report(FIGURE_FAULTS.figureBaseNotPositive(inside(place(), "of"), base));
    return;
  }
  if (figures.some((other) => other !== figure && other.id === base)) return;
  const others = figures.flatMap((other) => (other === figure || other.id === undefined ? [] : other.id));
  report(FIGURE_FAULTS.figureBaseUnknown(inside(place(), "of"), base, closestWord(base, others)));
}
