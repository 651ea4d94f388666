import { editDistance } from "../../src/base/edit-distance.ts";
import { searchFold } from "../../src/query/search-fold.ts";

/** A stretch of a text; `hit` where it is what was sought. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** A text in pieces, and which of the sought words it has. */
export interface Marked {
  readonly pieces: readonly Piece[];
  readonly has: ReadonlySet<string>;
}

/** Between the digits of one number, as "20,250" and "20 250" are written: part of a word, as nothing else is. */
const GROUPING = /(?<=(?<!\d)\d{1,3})[,\s](?=\d{3}(?!\d))/gu;
const BETWEEN = new RegExp(`((?:(?!${GROUPING.source})[\\s\\p{Z}\\p{P}\\p{S}])+)`, "u");

/** A word as the index has it, of any script; a number without what groups its digits. */
export function foldWord(word: string): string {
  return searchFold(word.replace(GROUPING, ""));
}

/** The words of a text as the index has them, before they are folded. */
export function splitWords(text: string): string[] {
  return text.split(BETWEEN).filter((part, index) => index % 2 === 0 && part !== "");
}
/** Typing errors in a word of so many letters, as a share. */
export const MISTYPED = 0.25;
/** Words of fewer letters are to be right. */
export const SHORTEST_MISTYPED = 4;

/**
 * Marks in a text the words that folded ones stand for: the same word where the text has it, else what words begin
 * with it, else the word that was meant by it.
 */
export function markWords(text: string, sought: readonly string[]): Marked {
  const parts = text.split(BETWEEN);
  const words = parts.map((part, index) => (index % 2 === 0 ? foldWord(part) : ""));
  const hits = new Map<string, (word: string) => boolean>();
  for (const one of sought) {
    const ways = [equals, begins, isMeantBy].map((way) => (word: string) => word !== "" && way(one, word));
    const way = ways.find((fits) => words.some(fits));
    if (way) hits.set(one, way);
  }
  const pieces: Piece[] = [];
  const add = (part: string, hit: boolean) => {
    const last = pieces.at(-1);
    if (part === "") return;
    if (last?.hit === hit) pieces[pieces.length - 1] = { text: last.text + part, hit };
    else pieces.push({ text: part, hit });
  };
  for (const [index, part] of parts.entries()) {
    const word = words[index] ?? "";
    const [one] = [...hits].find(([, fits]) => fits(word)) ?? [];
    const length = one === undefined ? 0 : begins(one, word) ? lengthOf(part, one) : part.length;
    add(part.slice(0, length), true);
    add(part.slice(length), false);
  }
  return { pieces, has: new Set(hits.keys()) };
}

function equals(sought: string, word: string): boolean {
  return word === sought;
}

function begins(sought: string, word: string): boolean {
  return word.startsWith(sought);
}

/** As many typing errors as the index forgives. */
function isMeantBy(word: string, meant: string): boolean {
  const most = word.length < SHORTEST_MISTYPED ? 0 : Math.round(word.length * MISTYPED);
  return most > 0 && editDistance(word, meant, most) <= most;
}

/** How many letters of a word, in whatever script, a folded beginning stands for. */
function lengthOf(word: string, beginning: string): number {
  for (let length = 1; length < word.length; length++) {
    if (foldWord(word.slice(0, length)).startsWith(beginning)) return length;
  }
  return word.length;
}

/** The stretch of a long text around its first hit, begun and ended at a word. */
export function excerpt(pieces: readonly Piece[], length: number): readonly Piece[] {
  const total = pieces.reduce((sum, { text }) => sum + text.length, 0);
  const hit = pieces.findIndex((piece) => piece.hit);
  if (total <= length || hit < 0) return pieces;
  const before = pieces
    .slice(0, hit)
    .map(({ text }) => text)
    .join("");
  const from = before.length <= length / 3 ? 0 : before.indexOf(" ", before.length - Math.round(length / 3)) + 1;
  const kept: Piece[] = from === 0 ? [] : [{ text: "…", hit: false }];
  let at = 0;
  let room = length;
  for (const { text, hit: isHit } of pieces) {
    const part = text.slice(Math.max(0, from - at));
    at += text.length;
    if (part === "") continue;
    if (part.length > room) {
      const end = isHit ? part.length : Math.max(0, part.lastIndexOf(" ", room));
      return [...kept, { text: `${part.slice(0, end)}`, hit: isHit }, { text: "…", hit: false }];
    }
    kept.push({ text: part, hit: isHit });
    room -= part.length;
  }
  return kept;
}
