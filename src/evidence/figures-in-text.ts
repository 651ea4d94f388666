import type { FigureRecord } from "../model/figure.ts";
import { numbersInText } from "./numbers-in-text.ts";

/** Whether a text states all numbers of a figure; those of a derived figure need not stand there. */
export function figureIsStated(figure: FigureRecord, text: string): boolean {
  return unstatedNumbers(figure, text).length === 0;
}

/** The numbers of a figure (value, min, max, a denominator) that a text does not state. */
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
