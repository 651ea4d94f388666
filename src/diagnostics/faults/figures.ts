import { defineFault } from "../fault.ts";
import { quote } from "../quote.ts";

/** What is wrong with the numbers that a claim states. */
export const FIGURE_FAULTS = {
  figureWithoutNumber: defineFault("figure-without-number", "error", () => ({
    wrong: "This figure has no number.",
    remedy: "Add `value:`, or `min:` and `max:` for a range.",
    lacks: ["value", "min", "max"],
  })),
  figureValueAndRange: defineFault("figure-value-and-range", "error", () => ({
    wrong: "This figure has both a value and a range.",
    remedy: "Keep `value:`, or keep `min:` and `max:`.",
  })),
  figureRangeReversed: defineFault("figure-range-reversed", "error", (min: number, max: number) => ({
    wrong: `The range runs from ${min} down to ${max}.`,
    remedy: "Put the smaller number in `min:` and the larger in `max:`.",
  })),
  figurePercentOutside: defineFault("figure-percent-outside", "error", (value: number) => ({
    wrong: `${value} per cent is not between 0 and 100.`,
    remedy: "Correct the number; where it is a change that exceeds 100 per cent, add `bound:`.",
    lacks: ["bound"],
  })),
  figureBaseUnknown: defineFault("figure-base-unknown", "error", (id: string, meant: string | undefined) => ({
    wrong: `This claim has no other figure with the id ${quote(id)}.`,
    remedy:
      meant === undefined
        ? "Write a number after `of:`, or give the figure that it is a part of an id and name that."
        : `Did you mean ${quote(meant)}?`,
    absent: { of: "record", id },
  })),
  figureBaseNotPositive: defineFault("figure-base-not-positive", "error", (base: number) => ({
    wrong: `A part of ${base} cannot be.`,
    remedy: "Write the number of which this is a part; it must be above 0.",
  })),
  figureIdTwice: defineFault("figure-id-twice", "error", (id: string) => ({
    wrong: `Two figures of this claim have the id ${quote(id)}.`,
    remedy: "Give one of them another id.",
  })),
  figureUnitUnusual: defineFault(
    "figure-unit-unusual",
    "warning",
    (indicator: string, unit: string, usual: string) => ({
      wrong: `${quote(indicator)} is usually given in ${quote(usual)}, and here in ${quote(unit)}.`,
      remedy: `Say ${quote(`unit: ${usual}`)}, or name another indicator.`,
    }),
  ),
  figureBoundLeftOut: defineFault("figure-bound-left-out", "warning", (word: string, bound: string) => ({
    wrong: `The passage says “${word}” of this number, and the figure gives it without a bound.`,
    remedy: `Add ${quote(`bound: ${bound}`)}.`,
    lacks: ["bound"],
  })),
  figureNotInPassage: defineFault("figure-not-in-passage", "error", (stated: string, found: readonly number[]) => ({
    wrong: `The record says ${quote(stated)}, and its passage says ${found.length === 0 ? "no number" : [...new Set(found)].map(quote).join(", ")}.`,
    remedy:
      "Correct the number or the passage; where the number follows from the words without being one of them, add `derived: true`.",
    lacks: ["derived"],
  })),
} as const;
