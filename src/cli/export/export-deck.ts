import type { DeckFormat } from "../../5-export/deck-format.ts";
import type { OutputFile } from "../../5-export/format.ts";
import { SLIDE_RATIOS } from "../../5-export/slides/deck.ts";
import { storyDeck } from "../../5-export/slides/story-deck.ts";
import type { ClaimGraph } from "../../model/claim-graph.ts";
import { type Given, isSet, textOption } from "../command.ts";
import { readFonts } from "../disk/read-fonts.ts";
import { failureOf } from "./failure-of.ts";
import { findStory } from "./find-story.ts";
import { languageOption } from "./picture-options.ts";

/** Writes the story that was asked for, of a laid out evidence graph, as a talk. */
export async function exportDeck(graph: ClaimGraph, format: DeckFormat, given: Given): Promise<OutputFile> {
  const story = findStory(graph, textOption(given, "story"));
  const theme = textOption(given, "theme");
  const ratio = SLIDE_RATIOS.find((known) => known === textOption(given, "ratio")) ?? "16:9";
  const options = { language: languageOption(given) ?? "en", ratio, ...(theme !== undefined && { theme }) };
  const made = storyDeck(graph, story, options);
  if ("faults" in made) throw failureOf(made.faults);
  const bytes = await format.write(made.deck, { ratio, fonts: readFonts(), editable: isSet(given, "editable") });
  return { name: `${story.id}.${format.extension}`, chunks: [bytes] };
}
