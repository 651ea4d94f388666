import { indexCodePoints } from "../base/code-points.ts";
import { HEDGES, type Hedge } from "../model/wording.ts";
import { HEDGE_WORDS, type HedgeWords } from "./hedge-words.ts";
import { numbersInText } from "./numbers-in-text.ts";

/** Words of a text that hold something back; where, in code points. */
export interface HedgeInText {
  readonly hedge: Hedge;
  /** Hedges that the same words may be read as. */
  readonly also: readonly Hedge[];
  /** As the text writes them. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Hedges wherever it stands, so that a record without it is worth a warning. */
  readonly strong: boolean;
}

/** The hedging words of a text, in reading order, weak ones included. English, Russian and Kazakh. */
export function hedgesInText(text: string): readonly HedgeInText[] {
  const points = indexCodePoints(text);
  const folded = text
    .replace(/[’ʼ`´]/g, "'")
    .replace(/ё/g, "е")
    .replace(/Ё/g, "Е");
  const numbers = new Set(numbersInText(text).map(({ start }) => start));
  const found = PATTERNS.flatMap(({ pattern, words: { hedge, also = [], strong, beforeNumber } }) =>
    Array.from(folded.matchAll(pattern), (match): HedgeInText | undefined => {
      const end = match.index + match[0].length;
      if (beforeNumber && !numbers.has(points.toCodePoint(end + signsBeforeNumber(folded, end)))) return undefined;
      const start = points.toCodePoint(match.index);
      return { hedge, also, word: text.slice(match.index, end), start, end: points.toCodePoint(end), strong };
    }).filter((hedged) => hedged !== undefined),
  );
  return found.sort((a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b));
}

/** The strong hedging words of a text that `hedges` says nothing of, one for each hedge. */
export function unrecordedHedges(hedges: readonly Hedge[], text: string): readonly HedgeInText[] {
  const found = hedgesInText(text).filter(({ strong }) => strong);
  const open = found.filter(({ hedge, also }) => ![hedge, ...also].some((one) => hedges.includes(one)));
  return open.filter((one, n) => open.findIndex(({ hedge }) => hedge === one.hedge) === n);
}

/** Those of `hedges` that no word of the text, strong or weak, bears out. */
export function unstatedHedges(hedges: readonly Hedge[], text: string): readonly Hedge[] {
  if (hedges.length === 0) return [];
  const stated = new Set(hedgesInText(text).flatMap(({ hedge, also }) => [hedge, ...also]));
  return hedges.filter((hedge) => !stated.has(hedge));
}

/** Apostrophes make one word of two ("they'd"), hyphens do not ("so-called"). Spaces in the table stand for any. */
const PATTERNS: readonly { readonly words: HedgeWords; readonly pattern: RegExp }[] = HEDGE_WORDS.map((words) => ({
  words,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])(?:${words.words.replaceAll(" ", "\\s+")})(?![\\p{L}\\p{M}\\p{N}])`,
    words.caseSensitive ? "gu" : "giu",
  ),
}));

/** How much stands between a word and the number it hedges: a space, a currency, "the". */
function signsBeforeNumber(text: string, at: number): number {
  const between = /^\s+(?:(?:the|an?|another)\s+)?[$€£₸₽]?\s?/u.exec(text.slice(at, at + 20));
  return between?.[0].length ?? 0;
}

function rank({ hedge, strong }: HedgeInText): number {
  return HEDGES.indexOf(hedge) * 2 + (strong ? 0 : 1);
}
