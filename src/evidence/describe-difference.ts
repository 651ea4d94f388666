import type { PassageRecord } from "../model/record.ts";
import { alignWords, mostCost, type Word, wordsOf } from "./align-words.ts";
import { findWords } from "./find-words.ts";
import { parsePassage } from "./passage.ts";
import { foldWords, type PassageSpan, type PreparedText, unfoldSpan } from "./prepare-text.ts";

/** What has become of a pinned passage whose words no longer stand in the text. */
export interface Alteration extends PassageSpan {
  /** At most some twelve words; none where only punctuation differs. */
  readonly differences: readonly string[];
}

/**
 * Where a passage that no longer resolves must have stood, and how the words there differ from the record's; nothing
 * where no words like it are left near its pin. Numbers and negations may differ: this tells, it does not propose.
 */
export function describeDifference(
  text: PreparedText,
  record: PassageRecord,
  pin: PassageSpan,
): Alteration | undefined {
  const passage = parsePassage(record);
  const words = wordsOf(text.folded);
  const length = pin.end - pin.start;
  // A text that grew or shrank before the passage shifts it: take the likeliest place, not only the pinned one.
  const first = closest(text, words, foldWords(passage.first), (span) => Math.abs(span.start - pin.start));
  if (!first) return undefined;
  const begin = unfoldSpan(text, first.start, first.end);
  const parts = [{ words: foldWords(passage.first), at: first }];
  let end = begin.end;
  if (!passage.whole) {
    const expected = begin.start + length;
    const last = closest(text, words, foldWords(passage.last), (span) => Math.abs(span.end - expected));
    if (!last || last.start < first.end) return undefined;
    parts.push({ words: foldWords(passage.last), at: last });
    end = unfoldSpan(text, last.start, last.end).end;
  }
  // Words like these stand everywhere; at another length than the pinned they are no longer this passage.
  if (Math.abs(end - begin.start - length) > Math.max(40, length / 2)) return undefined;
  const differences = parts.flatMap(({ words: wanted, at }) => tell(wanted, text.folded.slice(at.start, at.end)));
  return { start: begin.start, end, differences };
}

/** The place with these words, or words much like them, that lies nearest by `distance`. */
function closest(
  text: PreparedText,
  words: readonly Word[],
  wanted: string,
  distance: (span: PassageSpan) => number,
): PassageSpan | undefined {
  const exact = findWords(text.folded, wanted).map((start) => ({ start, end: start + wanted.length, cost: 0 }));
  const sought = wordsOf(wanted);
  const places = exact.length > 0 ? exact : alignWords(sought, words, Math.max(mostCost(sought.length), 1));
  let best: { readonly span: PassageSpan; readonly far: number } | undefined;
  for (const place of places) {
    // A worse likeness has to be a good deal nearer.
    const far = distance(unfoldSpan(text, place.start, place.end)) + place.cost * 100;
    if (!best || far < best.far) best = { span: place, far };
  }
  return best?.span;
}

/** How two runs of words differ, without what they share at their ends. */
function tell(record: string, text: string): readonly string[] {
  const wanted = record.split(" ");
  const there = text.split(" ");
  while (wanted.length > 0 && wanted[0] === there[0]) {
    wanted.shift();
    there.shift();
  }
  while (wanted.length > 0 && wanted[wanted.length - 1] === there[there.length - 1]) {
    wanted.pop();
    there.pop();
  }
  if (wanted.length === 0 && there.length === 0) return [];
  if (wanted.length === 0) return [`the text adds “${shorten(there)}”`];
  if (there.length === 0) return [`the text lacks “${shorten(wanted)}”`];
  return [`the text says “${shorten(there)}” where the record says “${shorten(wanted)}”`];
}

function shorten(words: readonly string[]): string {
  return words.length <= 3 ? words.join(" ") : `${words.slice(0, 3).join(" ")} …`;
}
