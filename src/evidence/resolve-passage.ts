import type { PassageRecord } from "../model/record.ts";
import { findWords } from "./find-words.ts";
import { nearestPassage } from "./nearest-passage.ts";
import { type Passage, parsePassage } from "./passage.ts";
import { foldWords, type PassageSpan, type PreparedText, unfoldSpan } from "./prepare-text.ts";

/** Where a passage stands in a text. */
export type Resolution =
  | ({ readonly state: "found" } & PassageSpan)
  /** Every place that fits, in text order: `occurrence` counts these. */
  | { readonly state: "ambiguous"; readonly candidates: readonly PassageSpan[] }
  /**
   * `nearest` is a proposal, never to be applied unasked; `why` completes "The passage was not found:"; `candidates` are
   * the places that fit where `occurrence` counts beyond them.
   */
  | {
      readonly state: "missing";
      readonly nearest?: PassageSpan;
      readonly candidates?: readonly PassageSpan[];
      readonly why: string;
    };

/**
 * The shortest span that begins with the passage's first words and ends with its last; among several equally short,
 * the one that `occurrence` names. Quotation marks, dashes and spaces are folded, case is not, and no word is cut.
 */
export function resolvePassage(text: PreparedText, record: PassageRecord): Resolution {
  const passage = parsePassage(record);
  const spans = passage.parts > 2 ? [] : fittingSpans(text.folded, passage);
  if (spans.length === 0) return missing(text, passage);

  const candidates = spans.map(({ start, end }) => unfoldSpan(text, start, end));
  const { occurrence } = passage;
  if (occurrence !== undefined) {
    const chosen = candidates[occurrence - 1];
    if (chosen) return { state: "found", ...chosen };
    const times = candidates.length === 1 ? "once" : `${candidates.length} times`;
    return { state: "missing", candidates, why: `occurrence ${occurrence} is asked for, yet it stands there ${times}` };
  }
  const shortest = spans.reduce((least, span) => Math.min(least, lengthOf(span)), Infinity);
  const ties = candidates.filter((_, n) => lengthOf(spans[n]) === shortest);
  const [only] = ties;
  return ties.length === 1 && only ? { state: "found", ...only } : { state: "ambiguous", candidates };
}

/** Spans of the folded text from each beginning to its nearest end, without those that hold another. */
function fittingSpans(folded: string, passage: Passage): readonly PassageSpan[] {
  const first = foldWords(passage.first);
  const starts = findWords(folded, first);
  if (passage.whole) return starts.map((start) => ({ start, end: start + first.length }));
  const last = foldWords(passage.last);
  const ends = findWords(folded, last);
  const spans: PassageSpan[] = [];
  let n = 0;
  for (const start of starts) {
    while (n < ends.length && (ends[n] ?? 0) < start + first.length) n++;
    const at = ends[n];
    if (at === undefined) break;
    const end = at + last.length;
    // Beginnings come in order, so a later one with the same end lies inside the earlier span.
    if (spans[spans.length - 1]?.end === end) spans.pop();
    spans.push({ start, end });
  }
  return spans;
}

function lengthOf(span: PassageSpan | undefined): number {
  return span ? span.end - span.start : 0;
}

function missing(text: PreparedText, passage: Passage): Resolution {
  const why = reason(text.folded, passage);
  const nearest = passage.parts > 2 ? undefined : nearestPassage(text, passage);
  return { state: "missing", why, ...(nearest ? { nearest } : {}) };
}

function reason(folded: string, passage: Passage): string {
  if (passage.parts > 2) return "it has more than one “…”";
  if (passage.first === "") return "it is empty";
  if (passage.whole) return "its words are not in the text";
  const first = findWords(folded, foldWords(passage.first)).length > 0;
  const last = findWords(folded, foldWords(passage.last)).length > 0;
  if (first && last) return "its last words do not follow its first words";
  if (first) return "its last words are not in the text";
  return last ? "its first words are not in the text" : "neither its first nor its last words are in the text";
}
