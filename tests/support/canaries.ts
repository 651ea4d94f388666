/** Invented words, each in Latin, Russian and Kazakh letters: where one turns up, what it was planted in got out. */
export interface Canary {
  readonly en: string;
  readonly ru: string;
  readonly kk: string;
}

/** In every free text of restricted records: for the team only. */
export const RESTRICTED: Canary = { en: "Zorblatine", ru: "Щурлявка", kk: "Қыртылдақша" };
/** In comments, in reasons and wherever else editors write to each other: for nobody. */
export const COMMENT: Canary = { en: "Wimpleforth", ru: "Мрякозубка", kk: "Бөдегөйше" };
/** In the middle of a passage: for the team, where the text is at hand. */
export const PASSAGE: Canary = { en: "grondulating", ru: "хмурлечка", kk: "шәлпілдекше" };
/** Elsewhere in the text: for nobody. */
export const ARTICLE: Canary = { en: "oxtervale", ru: "пырзовничек", kk: "күмпілдікше" };
/** Names that private/ keeps: for nobody, in any case, in any form. */
export const NAMES: Canary = { en: "Quillanra Vostemark", ru: "Желмира Тузакова", kk: "Әсемгүл Қыдырәлі" };

/** The names as a sentence bends them, in capitals, and broken by a line's end. */
export const BENT_NAMES: readonly string[] = [
  NAMES.en,
  "Quillanra Vostemark's",
  "QUILLANRA VOSTEMARK",
  "Quillanra  Vostemark",
  NAMES.ru,
  "Желмирой Тузаковой",
  "ЖЕЛМИРУ ТУЗАКОВУ",
  NAMES.kk,
  "Әсемгүлге Қыдырәліге",
  NAMES.kk.normalize("NFD"),
  "Quil\u00adlanra Vostemark",
  "Quillanra Voste\u200bmark",
  "Vostemark Quillanra",
  "Vostemark, Quillanra",
  "Quillanra V. Vostemark",
  "Quillanra Serikovna Vostemark",
  "Qu\u00edllanr\u00e1 Vostemark",
  "Quill\u0430nr\u0430 V\u043estem\u0430rk",
  "Жел\u200dмира Тузакова",
  "Тузакова Желмира",
  "ТУЗАКОВОЙ, Желмире",
  "Желмира Серіковна Тузакова",
  "Желми\u0301ра Ту\u0301закова",
  "Ж\u0435лмира Тузак\u006fв\u0061",
  "Әсем\u2060гүл Қыдырәлі",
  "Қыдырәлі Әсемгүл",
  "Әсемгүл Қ. Қыдырәлі",
  "Әсемгүл Серікқызы Қыдырәлі",
  "Әс\u0065мгүл Қыдыр\u04d9лі",
];

/** The names as they stand in a file of YAML or JSON, between double quotes, behind escapes. */
export const ESCAPED_NAMES: readonly string[] = [
  escaped(NAMES.en),
  escaped(NAMES.ru),
  escaped(NAMES.kk),
  NAMES.en.replace(" ", "\\u00a0"),
  NAMES.en.replace(" ", "\\x20"),
  NAMES.en.replace(" ", "\\n"),
  NAMES.ru.replace(" ", "\\_"),
  NAMES.kk.replace(" ", "\\t"),
  NAMES.en.replace("lanra", "\\x6canra"),
  NAMES.ru.replace("мира", "\\U0000043cира"),
  NAMES.kk.replace("гүл", "\\\n       гүл"),
  "Quil\\u00adlanra \\u0056ostemark",
];

function escaped(text: string): string {
  return Array.from(text, (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`).join("");
}

/** All three wordings in one string. */
export function wordsOf({ en, ru, kk }: Canary): string {
  return `${en} ${ru} ${kk}`;
}

/** Which of these canaries stand in a text, as it is or behind the escapes of JSON, XML and addresses. */
export function canariesIn(text: string, canaries: readonly Canary[]): readonly string[] {
  const seen = seenAs(unescaped(text));
  return canaries
    .flatMap(({ en, ru, kk }) => [en, ru, kk].flatMap(stemsOf))
    .filter((stem) => seen.includes(seenAs(stem)));
}

/** Each word without its last letters, which an ending changes. */
function stemsOf(words: string): readonly string[] {
  return words
    .normalize("NFC")
    .toLowerCase()
    .split(" ")
    .map((word) => word.slice(0, Math.max(5, word.length - 2)));
}

function unescaped(text: string): string {
  const fromJson = text.replace(
    /\\(?:x([0-9a-fA-F]{2})|U([0-9a-fA-F]{8})|u\{?([0-9a-fA-F]{1,6})\}?)/g,
    (_, x?: string, long?: string, hex = "") => codePoint(Number.parseInt(x ?? long ?? hex, 16)),
  );
  const fromXml = fromJson
    .replace(/&#x([0-9a-fA-F]+);/g, (_, hex: string) => codePoint(Number.parseInt(hex, 16)))
    .replace(/&#(\d+);/g, (_, digits: string) => codePoint(Number(digits)));
  const fromAddress = fromXml.replace(/(?:%[0-9a-fA-F]{2})+/g, (escaped) =>
    new TextDecoder().decode(Uint8Array.from(escaped.slice(1).split("%"), (hex) => Number.parseInt(hex, 16))),
  );
  // All of them: what one layer of escapes hides, the next may not.
  return [...new Set([text, fromJson, fromXml, fromAddress])].join("\n");
}

/** As a reader sees it, letters of the two scripts that look alike as one: whoever hides a word so is found as well. */
function seenAs(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}|\p{Cf}|\\\s+/gu, "")
    .replaceAll("а", "a")
    .replaceAll("е", "e")
    .replaceAll("о", "o")
    .replaceAll("р", "p");
}

function codePoint(number: number): string {
  return number <= 0x10ffff ? String.fromCodePoint(number) : "";
}
