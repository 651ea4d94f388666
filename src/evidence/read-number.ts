import type { NumberToken } from "./number-tokens.ts";
import type { NumberWord } from "./number-words.ts";

/** A text and its words. */
export interface TokenText {
  readonly text: string;
  readonly tokens: readonly NumberToken[];
  /** Whether it has letters that only Kazakh has: "он" is ten there, and "he" in Russian. */
  readonly kazakh: boolean;
}

/** A number that begins with a certain token. */
export interface NumberReading {
  readonly value: number;
  /** The token after it. */
  readonly next: number;
  /** Digits or words without a multiplier: a range may lend one. */
  readonly bare: boolean;
  /** A share named by a word: "half", "two thirds"; not half an hour. */
  readonly fraction: boolean;
}

/** What has been read of a number. */
interface Sum {
  /** What multipliers have closed: the 123,000 of "123 thousand and six". */
  readonly total: number;
  /** What a multiplier may still raise. */
  readonly group?: number;
  /** The last multiplier: the next must be smaller. */
  readonly scale: number;
  readonly scaled: boolean;
  readonly language?: NumberWord["language"];
}

/** Reads the longest number that begins with the token at `at`. */
export function readNumber(read: TokenText, at: number): NumberReading | undefined {
  const { tokens } = read;
  const fraction = tokens[at]?.words.find(({ role }) => role === "fraction");
  let sum: Sum = { total: 0, scale: Number.POSITIVE_INFINITY, scaled: false };
  let next = at;
  for (let n = at; n < tokens.length; n++) {
    const token = tokens[n];
    if (!token || (n > at && !isJoined(read, n, sum))) break;
    // "and" joins parts of one number, so it is passed over; what follows decides.
    if (n > at && token.word === "and") continue;
    const more = add(sum, token, isTen(read, n));
    if (!more) break;
    sum = more;
    next = n + 1;
  }
  if (next === at) {
    return fraction && { value: fraction.value, next: at + 1, bare: false, fraction: !isOfTime(read, at + 1) };
  }
  const value = sum.total + (sum.group ?? 0);
  const parts = sum.group === undefined || sum.scaled ? undefined : partsAt(read, next);
  if (parts) return { value: value / parts, next: next + 1, bare: false, fraction: !isOfTime(read, next + 1) };
  return { value, next, bare: !sum.scaled, fraction: false };
}

/** A number with one more token; undefined where that is none of it. */
function add(sum: Sum, { number, words }: NumberToken, isTen: boolean): Sum | undefined {
  if (number !== undefined) return addDigits(sum, number);
  const word = words.find(
    ({ language, role }) => sum.language === undefined || language === sum.language || role === "scale",
  );
  if (!word || word.role === "fraction") return undefined;
  return word.role === "scale" ? addScale(sum, word) : addValue(sum, word, isTen);
}

function addDigits(sum: Sum, number: number): Sum | undefined {
  if (sum.group !== undefined || number >= sum.scale || !Number.isInteger(sum.total)) return undefined;
  return { ...sum, group: number };
}

function addScale({ total, group, scale, language }: Sum, word: NumberWord): Sum | undefined {
  if (group === undefined && (word.needsNumber || (total > 0 && word.value >= scale))) return undefined;
  const raised = (group ?? 1) * word.value;
  const known = { scaled: true, language: language ?? word.language };
  if (word.value <= 100 && (group ?? 1) < 100) return { total, group: raised, scale, ...known };
  if (word.value >= scale) return undefined;
  return { total: total + raised, scale: word.value, ...known };
}

function addValue(sum: Sum, word: NumberWord, isTen: boolean): Sum | undefined {
  if (sum.group !== undefined && !fits(sum.group, word)) return undefined;
  if (word.language === "kk" && word.value === 10 && !isTen) return undefined;
  return { ...sum, group: (sum.group ?? 0) + word.value, language: word.language };
}

/** Whether "он" would be the Kazakh ten. */
function isTen({ tokens, kazakh }: TokenText, n: number): boolean {
  return kazakh || (tokens[n + 1]?.words.some(({ language }) => language === "kk") ?? false);
}

/** Whether a word may continue a number that stands at `group`: forty + nine, not nine + forty; ten + six in Kazakh. */
function fits(group: number, { value, language }: NumberWord): boolean {
  if (!Number.isInteger(group) || value === 0 || group === 0) return false;
  if (value < 10) return group % 10 === 0 && (group % 100 !== 10 || language === "kk");
  return value < 100 && group % 100 === 0;
}

/** Whether only a space or a hyphen, or an English "and" after a hundred or more, parts this token from the one before. */
function isJoined({ text, tokens }: TokenText, n: number, { group, scaled }: Sum): boolean {
  const before = tokens[n - 1];
  const token = tokens[n];
  if (!before || !token) return false;
  const gap = text.slice(before.end, token.start);
  if (before.number !== undefined && gap === "") return true;
  if (!/^(?:\s+|\s?[-‐‑]\s?|\.\s)$/u.test(gap)) return false;
  if (gap.startsWith(".") && before.words.every(({ needsNumber }) => !needsNumber)) return false;
  if (token.word !== "and" && before.word !== "and") return true;
  // "26 million and 26" are two.
  if (token.number !== undefined) return false;
  return scaled && (group === undefined || group % 100 === 0);
}

/** "two thirds", "three quarters": into how many parts. */
function partsAt({ text, tokens }: TokenText, n: number): number | undefined {
  const token = tokens[n];
  const before = tokens[n - 1];
  if (!token || !before || !/^[\s-]$/.test(text.slice(before.end, token.start))) return undefined;
  if (/^(?:thirds?|трет[ьи]|третей)$/.test(token.word)) return 3;
  if (/^(?:quarters?|четверт[ьи]|четвертей)$/.test(token.word)) return 4;
  if (/^(?:fifths?|пятых)$/.test(token.word)) return 5;
  return /^(?:tenths?|десятых)$/.test(token.word) ? 10 : undefined;
}

/** "half an hour", "a quarter of a century": how long, no share. */
function isOfTime({ text, tokens }: TokenText, next: number): boolean {
  const after = text.slice(tokens[next - 1]?.end);
  return /^[\s-]+(?:of\s+)?(?:(?:an?|the)\s+)?(?:years?|months?|weeks?|days?|hours?|decades?|century|часа|дня|недели|месяца|года|века)(?!\p{L})/iu.test(
    after,
  );
}
