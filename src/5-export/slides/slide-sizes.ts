import type { Deck, Slide } from "./deck.ts";
import { fittingSize, heightOf } from "./fitting-size.ts";
import type { Area, SlideLayout } from "./slide-layout.ts";
import { sourceText } from "./slide-notes.ts";

/** How large the letters of a step's slide are, in points. */
export interface SlideSizes {
  readonly heading: number;
  readonly text: number;
  readonly cited: number;
}

/** How a step's words stand on its slide. */
export interface StepFit {
  readonly sizes: SlideSizes;
  /** The text stands at the top of the column of words, what is cited at its foot. */
  readonly areas: { readonly text: Area; readonly cited: Area };
  /** Whether all words have room in these sizes. */
  readonly fits: boolean;
}

/** In points: smaller letters nobody reads from the last row. */
export const LEAST_TEXT = 14;
const MOST_TEXT = 18;
/** Of what is cited: it is looked up rather than read. */
const CITED = { most: 12, least: 9, smallest: 7 };
/** Inches between the text and what is cited. */
const GAP = 0.3;

/**
 * Sizes for text and citations, the best first: both give way alike, and then the citations alone. In halves of points.
 */
const PAIRS: readonly (readonly [text: number, cited: number])[] = [
  ...steps(MOST_TEXT, LEAST_TEXT).map((text): readonly [number, number] => {
    const share = (text - LEAST_TEXT) / (MOST_TEXT - LEAST_TEXT);
    return [text, Math.round(2 * (CITED.least + share * (CITED.most - CITED.least))) / 2];
  }),
  ...steps(CITED.least - 0.5, CITED.smallest).map((cited): readonly [number, number] => [LEAST_TEXT, cited]),
];

/** The sizes at which a step's words fit onto its slide; the text has the whole column where nothing is cited. */
export function fitStep({ heading, text, cited }: Slide, { heading: above, words }: SlideLayout): StepFit {
  const paragraphs = text.map((runs) => runs.map((run) => run.text).join(""));
  const claims = cited.map(({ speaker, says, source }) => `${speaker}: ${says} ${source}`);
  const gap = claims.length === 0 ? 0 : GAP;
  const heights = ([size, small]: readonly [number, number]) => ({
    text: heightOf(paragraphs, words.w, { size, weight: 400 }),
    cited: heightOf(claims, words.w, { size: small, weight: 400 }),
  });
  const hasRoom = (pair: readonly [number, number]) => {
    const high = heights(pair);
    return high.text + gap + high.cited <= words.h;
  };
  const pair = PAIRS.find(hasRoom) ?? [LEAST_TEXT, CITED.smallest];
  const foot = Math.min(heights(pair).cited, words.h);
  const headingSize = fittingSize([heading], above, { most: 28, least: 16, weight: 600 });
  return {
    sizes: { heading: headingSize, text: pair[0], cited: pair[1] },
    areas: {
      text: { ...words, h: Math.max(0, words.h - foot - gap) },
      cited: { ...words, y: words.y + words.h - foot, h: foot },
    },
    fits: hasRoom(pair) && heightOf([heading], above.w, { size: headingSize, weight: 600 }) <= above.h,
  };
}

/** The size at which all sources fit on their slide, in points. */
export function sourcesSize({ sources }: Deck, { body }: SlideLayout): number {
  return fittingSize(sources.map(sourceText), body, { most: 14, least: 6, weight: 400 });
}

function steps(from: number, to: number): readonly number[] {
  return Array.from({ length: (from - to) * 2 + 1 }, (_, index) => from - index / 2);
}
