import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SLIDE_RATIOS, type Slide } from "../../../src/5-export/slides/deck.ts";
import { SLIDE_LAYOUTS } from "../../../src/5-export/slides/slide-layout.ts";
import { fitStep, LEAST_TEXT } from "../../../src/5-export/slides/slide-sizes.ts";
import { storyDeck } from "../../../src/5-export/slides/story-deck.ts";
import { LANGUAGES } from "../../../src/model/text.ts";
import { fixtureGraph } from "../../support/fixture-graph.ts";
import { shippedGraph } from "../../support/shipped-graph.ts";
import { smallDeck } from "../../support/small-deck.ts";
import { toldGraph } from "../../support/told-graph.ts";

const [SLIDE] = smallDeck(fixtureGraph()).slides;
const sentence = "The bridge is a little too narrow for two carts. ";
const told = (sentences: number, claims: number): Slide => {
  if (!SLIDE) throw new Error("a slide is wanted");
  const cited = Array.from({ length: claims }, () => ({
    speaker: "Ada Lind",
    says: sentence,
    source: "(Lake Gazette, 2024)",
    reference: "",
  }));
  return { ...SLIDE, text: [[{ text: sentence.repeat(sentences) }]], cited };
};

test.each(SLIDE_RATIOS)("%s: text grows into the whole column where no claim is cited", (ratio) => {
  const layout = SLIDE_LAYOUTS[ratio];
  const alone = fitStep(told(8, 0), layout);
  expect(alone.fits).toBe(true);
  expect(alone.areas.text).toEqual(layout.words);
  expect(alone.sizes.text).toBeGreaterThan(fitStep(told(8, 6), layout).sizes.text);
});

test("no text is smaller than can be read, and what does not fit is known", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 8 }), (sentences, claims) => {
      const layout = SLIDE_LAYOUTS["16:9"];
      const { sizes, areas, fits } = fitStep(told(sentences, claims), layout);
      expect(sizes.text).toBeGreaterThanOrEqual(LEAST_TEXT);
      if (claims > 0) expect(sizes.cited).toBeLessThan(sizes.text);
      const { text, cited } = areas;
      if (fits) expect(text.y + text.h).toBeLessThanOrEqual(cited.y + 0.001);
      expect(cited.y + cited.h).toBeCloseTo(layout.words.y + layout.words.h, 5);
    }),
    { seed: 20211, numRuns: 60 },
  );
  expect(fitStep(told(60, 3), SLIDE_LAYOUTS["16:9"]).fits).toBe(false);
});

const shipped = shippedGraph();
const stories = shipped.getAttribute("stories") ?? [];
describe.each(stories.map((story) => [story.id, story] as const))("the shipped story %s", (_, story) => {
  test.each(LANGUAGES.flatMap((language) => SLIDE_RATIOS.map((ratio) => [language, ratio] as const)))(
    "fits its slides in %s at %s, its text large enough to be read from afar",
    (language, ratio) => {
      const made = storyDeck(shipped, story, { language, ratio });
      expect("warnings" in made && made.warnings).toEqual([]);
      if ("faults" in made) throw new Error("no deck");
      for (const slide of made.deck.slides) {
        const { sizes } = fitStep(slide, SLIDE_LAYOUTS[ratio]);
        expect(sizes.text).toBeGreaterThanOrEqual(14);
        expect(sizes.cited).toBeGreaterThanOrEqual(9);
      }
    },
  );
});

test("a step whose text does not fit is named, and the slides are made all the same", () => {
  const graph = toldGraph();
  const [story] = graph.getAttribute("stories") ?? [];
  const [first, ...others] = story?.steps ?? [];
  if (!story || !first) throw new Error("a story is wanted");
  const steps = [{ ...first, text: sentence.repeat(60) }, ...others];
  const made = storyDeck(graph, { ...story, steps }, { language: "en", ratio: "16:9" });
  if ("faults" in made) throw new Error("no deck");
  expect(made.deck.slides).toHaveLength(3);
  expect(made.warnings).toEqual([
    {
      wrong: 'Step 1 (all) of the story "bridge": its text does not fit on its slide at 14 points.',
      remedy: "Shorten it, or cite fewer claims.",
    },
  ]);
});
