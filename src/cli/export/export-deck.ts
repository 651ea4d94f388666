import { assetBytes } from "../../5-export/asset-bytes.ts";
import type { DeckFormat } from "../../5-export/deck-format.ts";
import type { OutputFile } from "../../5-export/format.ts";
import type { BrowserParts } from "../../5-export/reveal/write-reveal.ts";
import { SLIDE_RATIOS } from "../../5-export/slides/deck.ts";
import { storyDeck } from "../../5-export/slides/story-deck.ts";
import { type Graphs, outputFiles } from "../../build.ts";
import { ownLanguage } from "../../model/own-language.ts";
import { type Given, isSet, textOption } from "../command.ts";
import { readAssets } from "../disk/read-assets.ts";
import { readFonts } from "../disk/read-fonts.ts";
import { readReveal } from "../disk/read-reveal.ts";
import { tellNoAddress } from "../tell-no-address.ts";
import type { Terminal } from "../terminal.ts";
import { failureOf } from "./failure-of.ts";
import { findStory } from "./find-story.ts";
import { languageOption } from "./picture-options.ts";
import { tellWarnings } from "./tell-warnings.ts";

/** Writes the story that was asked for, of laid out graphs, as a talk. */
export async function exportDeck(
  graphs: Graphs,
  format: DeckFormat,
  given: Given,
  terminal: Terminal,
): Promise<readonly OutputFile[]> {
  const story = findStory(graphs.evidence, textOption(given, "story"));
  const theme = textOption(given, "theme");
  const ratio = SLIDE_RATIOS.find((known) => known === textOption(given, "ratio")) ?? "16:9";
  const options = {
    language: languageOption(given) ?? ownLanguage(graphs.evidence),
    ratio,
    ...(theme !== undefined && { theme }),
  };
  const made = storyDeck(graphs.evidence, story, options);
  if ("faults" in made) throw failureOf(made.faults);
  tellWarnings(made.warnings, terminal);
  // A deck for browsers brings the live map along.
  if (format.name === "pptx") tellNoAddress(graphs.evidence, "The slides have no link to the live map", terminal);
  const forBrowsers = () => browserParts(graphs);
  return format.write(made.deck, { ratio, fonts: readFonts(), editable: isSet(given, "editable"), forBrowsers });
}

function browserParts(graphs: Graphs): BrowserParts {
  const assets = readAssets();
  const page = outputFiles(graphs, assets).find(({ name }) => name === "claimgraph.html");
  if (!page) throw new Error("a build makes no page in one file");
  return { page, asset: assetBytes(assets), reveal: readReveal() };
}
