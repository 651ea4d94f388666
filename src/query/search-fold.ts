/** Cyrillic letters, the Kazakh ones included, as the Latin letters people type for them. */
const CYRILLIC: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: "a",
    ә: "a",
    б: "b",
    в: "v",
    г: "g",
    ғ: "g",
    д: "d",
    е: "e",
    ё: "e",
    ж: "zh",
    з: "z",
    и: "i",
    й: "i",
    к: "k",
    қ: "k",
    л: "l",
    м: "m",
    н: "n",
    ң: "n",
    о: "o",
    ө: "o",
    п: "p",
    р: "r",
    с: "s",
    т: "t",
    у: "u",
    ұ: "u",
    ү: "u",
    ф: "f",
    х: "h",
    һ: "h",
    ц: "ts",
    ч: "ch",
    ш: "sh",
    щ: "sh",
    ъ: "",
    ы: "i",
    і: "i",
    ь: "",
    э: "e",
    ю: "iu",
    я: "ia",
    ї: "i",
    є: "e",
    ґ: "g",
    ў: "u",
  }),
);

/** Spellings of one sound that transliterations disagree on. */
const SAME_SOUND: readonly (readonly [RegExp, string])[] = [
  [/kh/g, "h"],
  [/shch/g, "sh"],
  [/[yj](?=[aeou])/g, "i"],
  [/y/g, "i"],
  [/q/g, "k"],
  [/w/g, "v"],
  [/ii+/g, "i"],
];

/**
 * A text as the search compares it: without case, accents and script, so that "Феминита" and "Feminita" are one.
 * Only for comparing; digits and signs stay.
 */
export function searchFold(text: string): string {
  const plain = text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, "")
    .normalize("NFC");
  const latin = plain.replace(/[\u0400-\u04ff]/g, (letter) => CYRILLIC.get(letter) ?? letter);
  return SAME_SOUND.reduce((folded, [spelling, sound]) => folded.replace(spelling, sound), latin);
}
