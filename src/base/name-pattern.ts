import type { NamePattern } from "./find-names.ts";
import { foldLetters, foldSign } from "./fold-letters.ts";

// Ranges, since `\p{L}` and its like take milliseconds to compile each time that they stand in a pattern.
/** Letters of the scripts that part words by blanks: Latin, Greek, Cyrillic, Armenian, Georgian. */
const LETTER = "a-z\\u00c0-\\u058f\\u10a0-\\u10ff\\u1e00-\\u1fff";
/** What folding leaves of the signs that part words. */
const SIGN = "[ '…]";
/** What parts the words of a name in a text, on one line or two: `zarina-canary` is Zarina Canary. */
const BETWEEN = `${SIGN}+`;
const NOT_IN_WORD_BEFORE = `(?<![${LETTER}0-9])`;
const NOT_IN_WORD_AFTER = `(?![${LETTER}])`;
/** Initials, a patronymic (of two words in Kazakh and Uzbek), the particles of a surname. */
const MOST_BETWEEN = 2;
/** Letters of a name of several words from which on it is known even where nothing parts them: `zarinacanary`. */
const LONG = 9;

/** Endings of Russian, Kazakh and English have at most four letters: `Zarina's`, `Айгүлдің`. */
const ENDING = `'?[${LETTER}]{0,4}`;
/** Four letters more make other words of the shortest names. */
const SHORT_ENDING = "(?:'?s)?";
const cyrillic = (pattern: string) => pattern.replace(/[\u0400-\u04ff]/g, foldSign);
const STEM = new RegExp(cyrillic("^(.{3,})[аяйьеи]$"), "u");
const SHORT_STEM = new RegExp(cyrillic("^(.{2})[аяь]$"), "u");
const ADJECTIVE = new RegExp(cyrillic("^(.{3,}?)(?:[ыио]й|ая|яя)$"), "u");
/** Spelt out where what is left of the word is short, since any four letters would make other words of it. */
const NOUN_ENDING = cyrillic("(?:[аяыиеёую]|[оеё][йю])");
const ADJECTIVE_ENDING = cyrillic("(?:[ыи](?:[ймхе]|ми)|ая|яя|[ую]ю|[оеё](?:[йюме]|го|му))");
/** What a father's name ends in or is followed by. */
const PATRONYMIC = new RegExp(
  `^(?:.*(?:${cyrillic("[ое]вич|[ое]вна|ична|инична")}|[oe]vi(?:ch|c)|[oe]vna)|.*(?:[kq]yzy|u[lg]y|${cyrillic("қызы|ұлы")}))$`,
  "u",
);

/** The letters of a name, folded, without the signs between its words. */
export function lettersOfName(name: string): readonly string[] {
  return [...wordsOf(name).join("")];
}

/**
 * What finds any of these sources, made by the functions below from these names. Words between those of a name count
 * where they are its own, or are written like a name, an initial or a part of an id: "Zarina and Canary" is two.
 */
export function namePattern(sources: readonly string[], names: readonly string[]): NamePattern {
  const own = [...new Set(names.flatMap(wordsOf))];
  const mayStandBetween = (word: string) => {
    const plain = foldLetters(word).trim();
    const isOwn = own.some((one) => plain === one || (one.length > 3 && plain.startsWith(one.slice(0, -1))));
    return isOwn || /^(?:\p{Lu}|\p{L}\.$)/u.test(word) || PATRONYMIC.test(plain);
  };
  return {
    pattern: new RegExp(sources.join("|"), "gu"),
    accepts: (written) => {
      if (!/\s/.test(written)) return true;
      const words = written.normalize("NFC").match(/[\p{L}\p{M}\p{N}\p{Cf}'’ʼ‘´`]+\.?/gu) ?? [];
      return words.slice(1, -1).every((word) => mayStandBetween(word.replace(/\p{Cf}/gu, "")));
    },
  };
}

/**
 * Source of a pattern that finds a name in a folded text as words of their own, each with any ending, in either order,
 * with or without what stands between the first and the last: "Зарины Канарской", "Канарская, Зарина" and
 * "Зарина Ивановна Канарская" for "Зарина Канарская". A name that is no word at all gives "".
 */
export function inflectedName(name: string): string {
  const words = wordsOf(name);
  if (words.length === 0) return "";
  const forms = ends(words).map((word) => formsOf(word, name));
  const whole = [orders(forms, words.length).join("|"), ...joined(words)].join("|");
  return `${NOT_IN_WORD_BEFORE}(?:${whole})${NOT_IN_WORD_AFTER}`;
}

/** Source of a pattern that finds a name in a folded text as it is written, inside other words too. */
export function exactName(name: string): string {
  const words = wordsOf(name);
  return [words.join(BETWEEN), ...joined(words)].join("|");
}

/** Source of a pattern that finds the beginning of a name, at least so many letters of it; its words may have endings. */
export function beginningOfName(name: string, atLeast: number): string {
  const words = ends(wordsOf(name));
  const gap = gapOf(wordsOf(name).length);
  return [words, [...words].reverse()].map((one) => beginningOf(one, { name, gap, atLeast })).join("|");
}

interface Beginning {
  readonly name: string;
  /** Between this word and the next. */
  readonly gap: string;
  readonly atLeast: number;
}

function beginningOf([word, ...rest]: readonly string[], { name, gap, atLeast }: Beginning): string {
  if (word === undefined) return "";
  const letters = [...word];
  const isEnough = letters.length >= atLeast;
  const left = Math.max(atLeast - letters.length, 0);
  const more = rest.length === 0 ? "" : `(?:${gap}${beginningOf(rest, { name, gap, atLeast: left })})`;
  const whole = `${formsOf(word, name)}${more}${isEnough && more !== "" ? "?" : ""}`;
  if (!isEnough) return whole;
  const part = letters.slice(atLeast).reduceRight((inner, letter) => `(?:${letter}${inner})?`, "");
  return `(?:${whole}|${letters.slice(0, atLeast).join("")}${part})`;
}

function wordsOf(name: string): readonly string[] {
  return foldLetters(name)
    .split(/[ '…]+/)
    .filter((word) => word !== "");
}

/** The first and the last word, by which a person of several names is known, the father's left aside. */
function ends(words: readonly string[]): readonly string[] {
  const own = words.filter((word) => !PATRONYMIC.test(word));
  const [first, last] = own.length > 1 ? [own[0], own.at(-1)] : [words[0], words.at(-1)];
  return [first, ...(words.length > 1 ? [last] : [])].filter((word) => word !== undefined);
}

function orders([first = "", last]: readonly string[], count: number): readonly string[] {
  return last === undefined ? [first] : [first + gapOf(count) + last, last + BETWEEN + first];
}

/** Between the first word and the last of a name of so many. */
function gapOf(count: number): string {
  return `${BETWEEN}(?:[${LETTER}0-9]{1,20}${BETWEEN}){0,${Math.max(MOST_BETWEEN, count - 2)}}?`;
}

function joined(words: readonly string[]): readonly string[] {
  const isLong = words.length > 1 && words.join("").length >= LONG;
  return isLong ? [words.join(""), [...words].reverse().join("")] : [];
}

/** A Cyrillic word changes its end with the case. */
function formsOf(word: string, name: string): string {
  if (!/[\u0400-\u04ff]/.test(name)) return word + (word.length > 2 ? ENDING : SHORT_ENDING);
  const stem = STEM.exec(word)?.[1] ?? word;
  const shortStem = SHORT_STEM.exec(word)?.[1];
  const adjective = ADJECTIVE.exec(word)?.[1];
  const forms = [
    stem + ENDING,
    ...(shortStem === undefined ? [] : [shortStem + NOUN_ENDING]),
    ...(adjective === undefined ? [] : [adjective + ADJECTIVE_ENDING]),
  ];
  return `(?:${forms.join("|")})`;
}
