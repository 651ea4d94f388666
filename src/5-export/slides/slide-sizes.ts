import type { Deck, Slide } from "./deck.ts";
import { fittingSize } from "./fitting-size.ts";
import type { SlideLayout } from "./slide-layout.ts";
import { sourceText } from "./slide-notes.ts";

/** How large the letters of a step's slide can be, in points. */
export interface SlideSizes {
  readonly heading: number;
  readonly text: number;
  readonly cited: number;
}

/** The sizes at which a step's words fit into their areas. */
export function slideSizes({ heading, text, cited }: Slide, layout: SlideLayout): SlideSizes {
  const paragraphs = text.map((runs) => runs.map((run) => run.text).join(""));
  const claims = cited.map(({ speaker, says, source }) => `${speaker}: ${says} ${source}`);
  return {
    heading: fittingSize([heading], layout.heading, { most: 28, least: 16, weight: 600 }),
    text: fittingSize(paragraphs, layout.text, { most: 16, least: 8, weight: 400 }),
    cited: fittingSize(claims, layout.cited, { most: 11, least: 6, weight: 400 }),
  };
}

/** The size at which all sources fit on their slide, in points. */
export function sourcesSize({ sources }: Deck, { body }: SlideLayout): number {
  return fittingSize(sources.map(sourceText), body, { most: 14, least: 6, weight: 400 });
}
