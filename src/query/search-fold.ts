/**
 * Letters as the plain Latin ones that people type for them: Cyrillic, the Kazakh ones included, and the Latin letters
 * that Unicode does not take apart. Letters with a mark (й, ё, ї) have lost it before they come here.
 */
const PLAIN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: "a",
    ә: "a",
    б: "b",
    в: "v",
    г: "g",
    ғ: "g",
    д: "d",
    е: "e",
    ж: "zh",
    з: "z",
    и: "i",
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
    є: "e",
    ґ: "g",
    ı: "i",
    ł: "l",
    ø: "o",
    đ: "d",
    ß: "ss",
    æ: "ae",
    œ: "oe",
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
  const bare = text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/(?<=[\p{Script=Latin}\p{Script=Cyrillic}])\p{M}+/gu, "")
    .normalize("NFC");
  const latin = bare.replace(/[\u0400-\u04ffıłøđßæœ]/g, (letter) => PLAIN.get(letter) ?? letter);
  return SAME_SOUND.reduce((folded, [spelling, sound]) => folded.replace(spelling, sound), latin);
}
