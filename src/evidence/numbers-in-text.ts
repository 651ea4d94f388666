import { indexCodePoints } from "../base/code-points.ts";
import { numberTokens } from "./number-tokens.ts";
import { readNumber, type TokenText } from "./read-number.ts";

/** A number that a text states, in digits or in words; where, in code points. */
export interface NumberInText {
  readonly value: number;
  readonly start: number;
  readonly end: number;
  /** A part named by a word: "half", "a quarter", "two thirds". */
  readonly fraction?: boolean;
}

/**
 * The numbers of a text in reading order: digits as written in English, Russian and Kazakh, number words of the three
 * ("forty-nine", "сорока девяти", "он алты") and both together ("26 million", "26 млн"). "20.250" has three decimals;
 * "one in three" is 1 and 3; of "10 to 15 thousand" the first is 10 and also 10,000; "the first quarter of 2021" is 2021.
 */
export function numbersInText(text: string): readonly NumberInText[] {
  const points = indexCodePoints(text);
  const tokens = numberTokens(text);
  const read: TokenText = { text, tokens, kazakh: /[әғқңөұүһі]/iu.test(text) };
  const found: NumberInText[] = [];
  for (let at = 0; at < tokens.length; ) {
    const number = readNumber(read, at);
    if (!number) {
      at++;
      continue;
    }
    const first = tokens[at]?.start ?? 0;
    const last = tokens[number.next - 1]?.end ?? first;
    at = number.next;
    const place = { start: points.toCodePoint(first), end: points.toCodePoint(last) };
    found.push({ value: number.value, ...place, ...(number.fraction ? { fraction: true } : {}) });
    const scale = number.bare ? scaleAfterRange(read, at) : 1;
    if (scale > 1) found.push({ value: number.value * scale, ...place });
  }
  return found;
}

/** The multiplier that the second number of a range lends to its first: "10 to 15 thousand", "1,5–2 млн". */
function scaleAfterRange(read: TokenText, at: number): number {
  const { text, tokens } = read;
  const before = tokens[at - 1];
  const to = tokens[at];
  if (!before || !to) return 1;
  const spoken = /^(?:to|and|or|до|и|или)$/u.test(to.word);
  const start = spoken ? at + 1 : at;
  const second = tokens[start];
  if (!second || (!spoken && !/^\s?[-‐‑‒–—]\s?$/u.test(text.slice(before.end, second.start)))) return 1;
  if (spoken && !/^\s+$/.test(text.slice(before.end, to.start))) return 1;
  const reading = readNumber(read, start);
  if (!reading || reading.bare || reading.fraction) return 1;
  const last = tokens[reading.next - 1]?.words.find(({ role }) => role === "scale");
  return last?.value ?? 1;
}
