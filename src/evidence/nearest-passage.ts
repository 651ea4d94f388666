import { editDistance } from "../base/edit-distance.ts";
import { type Alignment, alignWords, mostCost, type Word, wordsOf } from "./align-words.ts";
import { findWords } from "./find-words.ts";
import type { Passage } from "./passage.ts";
import { foldWords, type PassageSpan, type PreparedText, unfoldSpan } from "./prepare-text.ts";
import { sameMeaning } from "./same-meaning.ts";

/**
 * A place whose words are much like a passage that was not found; none where a number or a negation differs, since
 * that is another statement. For people to judge.
 */
export function nearestPassage(text: PreparedText, passage: Passage): PassageSpan | undefined {
  const words = wordsOf(text.folded);
  const firsts = likePlaces(text.folded, words, foldWords(passage.first));
  if (passage.whole) {
    const [best] = firsts;
    return best && unfoldSpan(text, best.start, best.end);
  }
  const lasts = likePlaces(text.folded, words, foldWords(passage.last));
  if (firsts.length === 0 || lasts.length === 0) return besideExact(text, words, passage);
  let nearest: PassageSpan | undefined;
  for (const first of firsts) {
    const last = lasts.find(({ start }) => start >= first.end);
    if (last && (!nearest || last.end - first.start < nearest.end - nearest.start)) {
      nearest = { start: first.start, end: last.end };
    }
  }
  return nearest && unfoldSpan(text, nearest.start, nearest.end);
}

/** How far an end that is merely like may stand from one that stands as it is, in UTF-16 units: about a paragraph. */
const FARTHEST = 500;

/**
 * A passage whose one end stands as it is, and whose other, too short to be told by its words, is misspelt by a letter
 * or two nearby, in the right direction; the shortest such stretch.
 */
function besideExact(text: PreparedText, words: readonly Word[], passage: Passage): PassageSpan | undefined {
  const [first, last] = [foldWords(passage.first), foldWords(passage.last)];
  const firsts = findWords(text.folded, first);
  const lasts = findWords(text.folded, last);
  if (firsts.length > 0 === lasts.length > 0) return undefined;
  const forward = firsts.length > 0;
  const like = misspeltPlaces(text.folded, words, forward ? last : first);
  let nearest: PassageSpan | undefined;
  for (const at of forward ? firsts : lasts) {
    const exact = { start: at, end: at + (forward ? first : last).length };
    for (const other of like) {
      const [begin, finish] = forward ? [exact, other] : [other, exact];
      if (finish.start < begin.end || finish.start - begin.end > FARTHEST) continue;
      if (nearest && finish.end - begin.start >= nearest.end - nearest.start) continue;
      nearest = { start: begin.start, end: finish.end };
    }
  }
  return nearest && unfoldSpan(text, nearest.start, nearest.end);
}

/** Where as many words stand, each of them as it is or misspelt, that with the words beside them turn nothing round. */
function misspeltPlaces(folded: string, words: readonly Word[], sought: string): readonly PassageSpan[] {
  const wanted = wordsOf(sought);
  if (wanted.length === 0) return [];
  return words.flatMap((word, at) => {
    const there = words.slice(at, at + wanted.length);
    const end = there.at(-1)?.end ?? word.end;
    const alike =
      there.length === wanted.length && wanted.every(({ text }, n) => isMisspelt(text, there[n]?.text ?? ""));
    if (!alike || !sameMeaning(sought, folded.slice(word.start, end))) return [];
    const before = folded.slice(words[at - 1]?.start ?? word.start, end);
    const after = folded.slice(word.start, words[at + wanted.length]?.end ?? end);
    const turned = [before, after].some((wider) => !/[.!?;\n]\s/u.test(wider) && !sameMeaning(sought, wider));
    return turned ? [] : [{ start: word.start, end }];
  });
}

/** One letter wrong, added, left out or swapped with its neighbour; in long words two. A number is never misspelt. */
function isMisspelt(wanted: string, there: string): boolean {
  if (wanted === there) return true;
  const shorter = Math.min(wanted.length, there.length);
  if (shorter < 3 || /\p{N}/u.test(wanted + there)) return false;
  const most = shorter < 8 ? 1 : 2;
  return editDistance(wanted, there, most) <= most;
}

/** Where words stand as they are, else where the words most like them stand, in text order. */
function likePlaces(folded: string, text: readonly Word[], words: string): readonly PassageSpan[] {
  const exact = findWords(folded, words);
  if (exact.length > 0) return exact.map((start) => ({ start, end: start + words.length }));
  const sought = wordsOf(words);
  const most = mostCost(sought.length);
  const all = alignWords(sought, text, most + 0.5);
  const least = all.reduce((lowest, { cost }) => Math.min(lowest, cost), Infinity);
  if (least > most) return [];
  // A run that reaches further at about the same cost may show what the best one cut off: a "not", a changed number.
  const turns = (best: Alignment) =>
    !sameMeaning(words, folded.slice(best.start, best.end)) ||
    all.some(
      (other) =>
        other.cost <= best.cost + 0.5 &&
        other.start < best.end &&
        best.start < other.end &&
        (other.start < best.start || other.end > best.end) &&
        !sameMeaning(words, folded.slice(other.start, other.end)),
    );
  const best = all.filter(({ cost }) => cost === least);
  return best.some(turns) ? [] : best;
}
