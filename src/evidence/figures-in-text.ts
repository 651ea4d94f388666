import type { FigureRecord } from "../model/figure.ts";
import { numbersInText } from "./numbers-in-text.ts";

/** The numbers of a figure (value, min, max, a denominator) that a text does not state; those of a derived one need not. */
export function unstatedNumbers(figure: FigureRecord, text: string): readonly number[] {
  if (figure.derived) return [];
  const { value, min, max, of } = figure;
  const wanted = [value, min, max, of].filter((number) => typeof number === "number");
  if (wanted.length === 0) return [];
  const stated = numbersInText(text);
  const percent = figure.unit === "percent";
  return wanted.filter(
    (number) =>
      !stated.some(
        ({ value: there, fraction }) =>
          same(there, Math.abs(number)) || (percent && fraction && same(there * 100, number)),
      ),
  );
}

function same(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
