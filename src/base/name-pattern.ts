// Ranges, since `\p{L}` and its like take milliseconds to compile each time that they stand in a pattern.
/** Signs that part words: blanks, the signs of ASCII, of Latin and of general punctuation. */
const SIGN = "[\\s!-/:-@\\[-`{-\\u00bf\\u2000-\\u206f\\u3000-\\u303f]";
/** Letters and accents of the scripts that part words by blanks: Latin, Greek, Cyrillic, Armenian, Georgian. */
const LETTER = "a-z\\u00c0-\\u058f\\u10a0-\\u10ff\\u1e00-\\u1fff";

/** What parts the words of a name in a text, on one line or two: `zarina-canary` is Zarina Canary. */
const BETWEEN = `${SIGN}+`;
const NOT_IN_WORD_BEFORE = `(?<![${LETTER}0-9])`;
const NOT_IN_WORD_AFTER = `(?![${LETTER}])`;
/** Endings of Russian, Kazakh and English have at most four letters: `Zarina's`, `Айгүлдің`. */
const ENDING = `['’]?[${LETTER}]{0,4}`;
/** Spelt out where what is left of the word is short, since any four letters would make other words of it. */
const NOUN_ENDING = "(?:[аяыиеёую]|[оеё][йю])";
const ADJECTIVE_ENDING = "(?:[ыи](?:[ймхе]|ми)|ая|яя|[ую]ю|[оеё](?:[йюме]|го|му))";

/** The name without the signs between its words. */
export function lettersOfName(name: string): readonly string[] {
  return [...wordsOf(name).join("")];
}

/**
 * Source of a pattern, for the flags `iu`, that finds a name as words of their own, each with any ending: "Зарины
 * Канарской" for "Зарина Канарская". Texts must be composed (NFC); a name that is no word at all gives "".
 */
export function inflectedName(name: string): string {
  const words = wordsOf(name);
  return words.length === 0 ? "" : NOT_IN_WORD_BEFORE + words.map(formsOf).join(BETWEEN) + NOT_IN_WORD_AFTER;
}

/** Source of a pattern that finds a name as it is written, inside other words too. */
export function exactName(name: string): string {
  return wordsOf(name).map(spell).join(BETWEEN);
}

/** Source of a pattern that finds the beginning of a name, at least so many letters of it; its words may have endings. */
export function beginningOfName(name: string, atLeast: number): string {
  return beginningOf(wordsOf(name), atLeast);
}

function beginningOf([word, ...rest]: readonly string[], atLeast: number): string {
  if (word === undefined) return "";
  const letters = [...word].map(spell);
  const isEnough = letters.length >= atLeast;
  const more = rest.length === 0 ? "" : `(?:${BETWEEN}${beginningOf(rest, Math.max(atLeast - letters.length, 0))})`;
  const whole = `${formsOf(word)}${more}${isEnough && more !== "" ? "?" : ""}`;
  if (!isEnough) return whole;
  const part = letters.slice(atLeast).reduceRight((inner, letter) => `(?:${letter}${inner})?`, "");
  return `(?:${whole}|${letters.slice(0, atLeast).join("")}${part})`;
}

function wordsOf(name: string): readonly string[] {
  return name
    .normalize("NFC")
    .split(new RegExp(BETWEEN, "u"))
    .filter((word) => word !== "");
}

/** A Cyrillic word changes its end with the case. */
function formsOf(word: string): string {
  const stem = /^(\p{Script=Cyrillic}{3,})[аяйьеи]$/iu.exec(word)?.[1] ?? word;
  const shortStem = /^(\p{Script=Cyrillic}{2})[аяйь]$/iu.exec(word)?.[1];
  const adjective = /^(\p{Script=Cyrillic}{3,}?)(?:[ыио]й|ая|яя)$/iu.exec(word)?.[1];
  const forms = [
    spell(stem) + ENDING,
    ...(shortStem === undefined ? [] : [spell(shortStem) + NOUN_ENDING]),
    ...(adjective === undefined ? [] : [spell(adjective) + ADJECTIVE_ENDING]),
  ];
  return `(?:${forms.join("|")})`;
}

/** Writes letters into a pattern. `ё` is often written `е`. */
function spell(letters: string): string {
  return letters.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replace(/[её]/giu, "[её]");
}
