import { indexCodePoints } from "../base/code-points.ts";
import type { Bound } from "../model/figure.ts";
import { numbersInText } from "./numbers-in-text.ts";

/** A word beside a number that bounds it. */
export interface BoundInText {
  readonly bound: Bound;
  /** As the text writes it. */
  readonly word: string;
}

/** What stands before a number in English and Russian; the longer ones come first, since they hold the shorter. */
const BEFORE: readonly (readonly [bound: Bound, words: string])[] = [
  ["atMost", "up to|at most|(?:no|not) more than|no(?:t)? (?:over|above)|не (?:более|больше|свыше)(?: чем)?|максимум"],
  ["atLeast", "at least|(?:no|not) (?:less|fewer) than|a minimum of|не (?:менее|меньше)(?: чем)?|минимум|как минимум"],
  ["above", "more than|over|above|exceed(?:s|ed|ing)?|свыше|более(?: чем)?|больше(?: чем)?"],
  ["below", "less than|fewer than|under|below|менее(?: чем)?|меньше(?: чем)?"],
];

/** What stands after one, in Kazakh after its ending. */
const AFTER: readonly (readonly [bound: Bound, words: string])[] = [
  ["atLeast", "or more|and more|и более|или более"],
  ["atMost", "or less|or fewer|и менее|или менее"],
  ["above", "астам|артық"],
];

/** Between a word and its number there may be an article and a currency. Spaces in the tables stand for any. */
const PATTERNS = [
  ...BEFORE.map(([bound, words]) => ({
    bound,
    before: new RegExp(`(?<![\\p{L}\\p{N}])(${anySpaces(words)})\\s+(?:the\\s+)?[$€£₸₽]?\\s?$`, "iu"),
  })),
  ...AFTER.map(([bound, words]) => ({
    bound,
    after: new RegExp(`^(?:-\\p{L}+)?\\s+(${anySpaces(words)})(?![\\p{L}\\p{N}])`, "iu"),
  })),
];

function anySpaces(words: string): string {
  return words.replaceAll(" ", "\\s+");
}

/** The bound of a number in a text; nothing where it stands there without one, be it beside another place with one. */
export function boundInText(number: number, text: string): BoundInText | undefined {
  const points = indexCodePoints(text);
  const places = numbersInText(text).filter(({ value }) => value === number);
  const bounds = places.map(({ start, end }) => {
    const before = text.slice(0, points.toUnit(start));
    const after = text.slice(points.toUnit(end));
    for (const pattern of PATTERNS) {
      const word = ("before" in pattern ? pattern.before.exec(before) : pattern.after.exec(after))?.[1];
      if (word !== undefined) return { bound: pattern.bound, word };
    }
    return undefined;
  });
  return bounds.includes(undefined) ? undefined : bounds[0];
}
