import type { PassageRecord } from "../model/record.ts";
import { parsePassage } from "./passage.ts";

/** The words by which a link to an article marks a passage. */
export interface LinkWords {
  readonly first: string;
  /** Empty where the passage is so short that its first words are all of it. */
  readonly last: string;
}

/** How many words of each end of a passage a link carries. */
const WORDS_A_SIDE = 4;
/** Signs of which texts have many forms, and records one: a browser that does not take one for another finds nothing. */
const EDGE_SIGNS = /^[\s\p{Pi}\p{Pf}"'`„‚]+|[\s\p{Pi}\p{Pf}"'`„‚]+$/gu;

/**
 * First and last words of a passage, never overlapping, without the quotation marks around them: so the link is the same
 * and finds its place whichever marks the text prints, at hand or not.
 */
export function linkWords(record: PassageRecord): LinkWords {
  const passage = parsePassage(record);
  const words = wordsOf(passage.first);
  const after = passage.whole ? words.slice(WORDS_A_SIDE) : wordsOf(passage.last);
  return { first: bare(words.slice(0, WORDS_A_SIDE)), last: bare(after.slice(-WORDS_A_SIDE)) };
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s/u).filter((word) => word !== "");
}

function bare(words: readonly string[]): string {
  const all = words.join(" ");
  const trimmed = all.replace(EDGE_SIGNS, "");
  return trimmed === "" ? all : trimmed;
}
