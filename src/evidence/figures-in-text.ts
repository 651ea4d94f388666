import { indexCodePoints } from "../base/code-points.ts";
import type { FigureRecord } from "../model/figure.ts";
import { NUMBER_WORDS, type NumberWord } from "./number-words.ts";

/** A number that a text states, in digits or in words; where, in code points. */
export interface NumberInText {
  readonly value: number;
  readonly start: number;
  readonly end: number;
  /** A part named by a word: "half", "a quarter", "two thirds". */
  readonly fraction?: boolean;
}

/** A sign of the text that may belong to a number. */
interface Token {
  readonly start: number;
  readonly end: number;
  /** What digits say. */
  readonly number?: number;
  /** What the word may be. */
  readonly words: readonly NumberWord[];
}

/** Digits with what groups them: "20,250", "20 250", "1.250.000", "63.5", "63,5"; else a word. */
const TOKEN =
  /(?<![\p{L}\p{N}])(?:\d{1,3}(?:([,'’\u0020\u00A0\u2009\u202F\u2007])\d{3})(?:\1\d{3})*(?!\d)(?:[.,]\d+)?|\d{1,3}(?:\.\d{3}){2,}(?!\d)|\d+(?:[.,]\d+)?)|\p{L}+/gu;

/**
 * The numbers of a text in reading order: digits as written in English, Russian and Kazakh, number words of the three
 * ("forty-nine", "сорока девяти", "он алты") and both together ("26 million", "26 млн"). "20.250" has three decimals;
 * "one in three" is 1 and 3; of "10 to 15 thousand" the first is 10 and also 10,000.
 */
export function numbersInText(text: string): readonly NumberInText[] {
  const points = indexCodePoints(text);
  const kazakh = /[әғқңөұүһі]/iu.test(text);
  const tokens = Array.from(text.matchAll(TOKEN), (match) => tokenOf(match[0], match.index));
  const found: NumberInText[] = [];
  for (let at = 0; at < tokens.length; ) {
    const number = readNumber(text, tokens, at, kazakh);
    if (!number) {
      at++;
      continue;
    }
    const first = tokens[at]?.start ?? 0;
    const last = tokens[number.next - 1]?.end ?? first;
    at = number.next;
    const place = { start: points.toCodePoint(first), end: points.toCodePoint(last) };
    found.push({ value: number.value, ...place, ...(number.fraction ? { fraction: true } : {}) });
    const scale = number.bare ? scaleAfterRange(text, tokens, at, kazakh) : 1;
    if (scale > 1) found.push({ value: number.value * scale, ...place });
  }
  return found;
}

/** Whether a text states all numbers of a figure; those of a derived figure need not stand there. */
export function figureIsStated(figure: FigureRecord, text: string): boolean {
  return unstatedNumbers(figure, text).length === 0;
}

/** The numbers of a figure (value, min, max, a denominator) that a text does not state. */
export function unstatedNumbers(figure: FigureRecord, text: string): readonly number[] {
  if (figure.derived) return [];
  const { value, min, max, of } = figure;
  const wanted = [value, min, max, of].filter((number) => typeof number === "number");
  if (wanted.length === 0) return [];
  const stated = numbersInText(text);
  const percent = figure.unit === "percent";
  return wanted.filter(
    (number) =>
      !stated.some(
        ({ value: there, fraction }) =>
          same(there, Math.abs(number)) || (percent && fraction && same(there * 100, number)),
      ),
  );
}

function same(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

function tokenOf(text: string, start: number): Token {
  const end = start + text.length;
  if (/^\d/.test(text)) return { start, end, number: valueOfDigits(text), words: [] };
  return { start, end, words: NUMBER_WORDS.get(text.toLowerCase().replaceAll("ё", "е")) ?? [] };
}

function valueOfDigits(text: string): number {
  const grouped = /^(\d{1,3}(?:[^\d.]\d{3})+)(?:[.,](\d+))?$/.exec(text);
  if (grouped) return Number(`${grouped[1]?.replace(/\D/g, "")}.${grouped[2] ?? 0}`);
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(text)) return Number(text.replaceAll(".", ""));
  return Number(text.replace(",", "."));
}

interface Reading {
  readonly value: number;
  readonly next: number;
  /** Digits or words without a multiplier: a range may lend one. */
  readonly bare: boolean;
  readonly fraction: boolean;
}

/** Reads the longest number that begins with the token at `at`. */
function readNumber(text: string, tokens: readonly Token[], at: number, kazakh: boolean): Reading | undefined {
  let language: NumberWord["language"] | undefined;
  let total = 0;
  let group: number | undefined;
  let scale = Number.POSITIVE_INFINITY;
  let scaled = false;
  let next = at;
  for (let n = at; n < tokens.length; n++) {
    const token = tokens[n];
    if (!token || (n > at && !joined(text, tokens, n, group, scaled))) break;
    const word = token.words.find((one) => language === undefined || one.language === language || one.role === "scale");
    if (token.number !== undefined) {
      if (group !== undefined || token.number >= scale || !Number.isInteger(total)) break;
      group = token.number;
    } else if (!word) {
      // "and" joins parts of one number, so it is passed over; what follows decides.
      if (isAnd(text, token) && n > at) continue;
      break;
    } else if (word.role === "fraction") {
      if (n > at) break;
      return { value: word.value, next: n + 1, bare: false, fraction: true };
    } else if (word.role === "scale") {
      const started = group !== undefined;
      if (word.needsNumber && !started) break;
      if (!started && total > 0 && word.value >= scale) break;
      if (word.value <= 100 && (group ?? 1) < 100) {
        group = (group ?? 1) * word.value;
      } else {
        if (word.value >= scale) break;
        total += (group ?? 1) * word.value;
        scale = word.value;
        group = undefined;
      }
      scaled = true;
      language ??= word.language;
    } else {
      if (group !== undefined && !fits(group, word)) break;
      // "он" is ten in Kazakh and "he" in Russian.
      const ten = word.language === "kk" && word.value === 10 && !kazakh;
      if (ten && !tokens[n + 1]?.words.some((one) => one.language === "kk")) break;
      group = (group ?? 0) + word.value;
      language = word.language;
    }
    next = n + 1;
  }
  if (next === at) return undefined;
  const value = total + (group ?? 0);
  const parts = group === undefined || scaled ? undefined : thirds(text, tokens, next);
  if (parts) return { value: value / parts, next: next + 1, bare: false, fraction: true };
  return { value, next, bare: !scaled, fraction: false };
}

/** Whether a word may continue a number that stands at `group`: forty + nine, not nine + forty; ten + six in Kazakh. */
function fits(group: number, { value, language }: NumberWord): boolean {
  if (!Number.isInteger(group) || value === 0 || group === 0) return false;
  if (value < 10) return group % 10 === 0 && (group % 100 !== 10 || language === "kk");
  return value < 100 && group % 100 === 0;
}

/** Whether only a space or a hyphen, or an English "and" after a hundred or more, parts this token from the one before. */
function joined(
  text: string,
  tokens: readonly Token[],
  n: number,
  group: number | undefined,
  scaled: boolean,
): boolean {
  const before = tokens[n - 1];
  const token = tokens[n];
  if (!before || !token) return false;
  const gap = text.slice(before.end, token.start);
  if (before.number !== undefined && gap === "") return true;
  if (!/^(?:\s+|\s?[-‐‑]\s?|\.\s)$/u.test(gap)) return false;
  if (gap.startsWith(".") && before.words.every(({ needsNumber }) => !needsNumber)) return false;
  if (!isAnd(text, token) && !isAnd(text, before)) return true;
  // "26 million and 26" are two.
  if (token.number !== undefined) return false;
  return scaled && (group === undefined || group % 100 === 0);
}

function isAnd(text: string, token: Token): boolean {
  return text.slice(token.start, token.end).toLowerCase() === "and";
}

/** "two thirds", "three quarters": into how many parts. */
function thirds(text: string, tokens: readonly Token[], n: number): number | undefined {
  const token = tokens[n];
  const before = tokens[n - 1];
  if (!token || !before || !/^[\s-]$/.test(text.slice(before.end, token.start))) return undefined;
  const word = text.slice(token.start, token.end).toLowerCase();
  if (/^(?:thirds?|трет[ьи]|третей)$/.test(word)) return 3;
  if (/^(?:quarters?|четверт[ьи]|четвертей)$/.test(word)) return 4;
  if (/^(?:fifths?|пятых)$/.test(word)) return 5;
  return /^(?:tenths?|десятых)$/.test(word) ? 10 : undefined;
}

/** The multiplier that the second number of a range lends to its first: "10 to 15 thousand", "1,5–2 млн". */
function scaleAfterRange(text: string, tokens: readonly Token[], at: number, kazakh: boolean): number {
  const before = tokens[at - 1];
  const to = tokens[at];
  if (!before || !to) return 1;
  const spoken = /^(?:to|and|or|до|и|или)$/iu.test(text.slice(to.start, to.end));
  const start = spoken ? at + 1 : at;
  const second = tokens[start];
  if (!second || (!spoken && !/^\s?[-‐‑‒–—]\s?$/u.test(text.slice(before.end, second.start)))) return 1;
  if (spoken && !/^\s+$/.test(text.slice(before.end, to.start))) return 1;
  const reading = readNumber(text, tokens, start, kazakh);
  if (!reading || reading.bare || reading.fraction) return 1;
  const last = tokens[reading.next - 1]?.words.find(({ role }) => role === "scale");
  return last?.value ?? 1;
}
