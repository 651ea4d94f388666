import { datePhrases } from "./date-phrases.ts";
import { NUMBER_WORDS, type NumberWord } from "./number-words.ts";

/** A sign of a text that may belong to a number; where, in UTF-16 units. */
export interface NumberToken {
  readonly start: number;
  readonly end: number;
  /** As the text writes it, in small letters. */
  readonly word: string;
  /** What digits say. */
  readonly number?: number;
  /** What the word may be. */
  readonly words: readonly NumberWord[];
}

/** Digits with what groups them: "20,250", "20 250", "1.250.000", "63.5", "63,5"; else a word. */
const TOKEN =
  /(?<![\p{L}\p{N}])(?:\d{1,3}(?:([,'’\u0020\u00A0\u2009\u202F\u2007])\d{3})(?:\1\d{3})*(?!\d)(?:[.,]\d+)?|\d{1,3}(?:\.\d{3}){2,}(?!\d)|\d+(?:[.,]\d+)?)|\p{L}+/gu;

/** The words and the digits of a text in reading order; those that tell a part of a year are words of no number. */
export function numberTokens(text: string): readonly NumberToken[] {
  const dates = datePhrases(text);
  return Array.from(text.matchAll(TOKEN), ({ 0: found, index: start }): NumberToken => {
    const end = start + found.length;
    const word = found.toLowerCase().replaceAll("ё", "е");
    if (dates.some((date) => date.start <= start && end <= date.end)) return { start, end, word, words: [] };
    if (/^\d/.test(found)) return { start, end, word, number: valueOfDigits(found), words: [] };
    return { start, end, word, words: NUMBER_WORDS.get(word) ?? [] };
  });
}

function valueOfDigits(text: string): number {
  const grouped = /^(\d{1,3}(?:[^\d.]\d{3})+)(?:[.,](\d+))?$/.exec(text);
  if (grouped) return Number(`${grouped[1]?.replace(/\D/g, "")}.${grouped[2] ?? 0}`);
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(text)) return Number(text.replaceAll(".", ""));
  return Number(text.replace(",", "."));
}
