import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { storyDeck } from "../../../src/5-export/slides/story-deck.ts";
import { writeDeck } from "../../../src/5-export/slides/write-deck.ts";
import { runProgram } from "../../support/found-program.ts";
import { PICTURE_FONTS } from "../../support/picture-fonts.ts";
import {
  inkShare,
  lettersOf,
  OFFICE,
  PDF_TO_PICTURES,
  PDF_TO_TEXT,
  renderedPages,
  textsOfPages,
} from "../../support/rendered-pages.ts";
import { shippedGraph } from "../../support/shipped-graph.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const graph = shippedGraph();
const stories = graph.getAttribute("stories") ?? [];
/** Each story in another language; the second as shapes, on narrow slides. */
const decks = stories.map((story, index) => ({
  story,
  language: index === 0 ? ("kk" as const) : ("ru" as const),
  editable: index === 1,
}));

test.skipIf(!OFFICE || !PDF_TO_PICTURES || !PDF_TO_TEXT)(
  "LibreOffice shows every shipped story: all slides, none blank, with their words (skipped without it and poppler)",
  async () => {
    const folder = temporaryFolder();
    expect(decks).toHaveLength(2);
    const made = decks.map(({ story, language, editable }) => {
      const told = storyDeck(graph, story, { language, ratio: editable ? "4:3" : "16:9" });
      if ("faults" in told) throw new Error(told.faults.map(({ wrong }) => wrong).join("\n"));
      return { name: join(folder, `${story.id}-${language}`), deck: told.deck, editable };
    });
    for (const { name, deck, editable } of made) {
      const ratio = editable ? "4:3" : "16:9";
      writeFileSync(`${name}.pptx`, await writeDeck(deck, { ratio, fonts: PICTURE_FONTS, editable }));
    }
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const files = made.map(({ name }) => `${name}.pptx`);
    runProgram(OFFICE ?? "soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, ...files]);
    for (const { name, deck } of made) {
      const texts = textsOfPages(`${name}.pdf`);
      expect(texts).toHaveLength(deck.slides.length + 2);
      for (const [index, { heading, cited }] of deck.slides.entries()) {
        for (const words of [heading, ...cited.map(({ says }) => says)])
          expect(texts[index + 1]).toContain(lettersOf(words));
      }
      const pages = renderedPages(`${name}.pdf`, folder, 40);
      expect(pages).toHaveLength(deck.slides.length + 2);
      for (const page of pages) expect(inkShare(page)).toBeGreaterThan(0.005);
    }
  },
  300_000,
);
