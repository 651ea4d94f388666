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
];

/** All three wordings in one string. */
export function wordsOf({ en, ru, kk }: Canary): string {
  return `${en} ${ru} ${kk}`;
}

/** Which of these canaries stand in a text, as it is or behind the escapes of JSON, XML and addresses. */
export function canariesIn(text: string, canaries: readonly Canary[]): readonly string[] {
  const plain = unescaped(text).normalize("NFC").toLowerCase();
  return canaries.flatMap(({ en, ru, kk }) => [en, ru, kk].flatMap(stemsOf)).filter((stem) => plain.includes(stem));
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
  const fromJson = text.replace(/\\u\{?([0-9a-fA-F]{1,6})\}?/g, (_, hex: string) =>
    codePoint(Number.parseInt(hex, 16)),
  );
  const fromXml = fromJson
    .replace(/&#x([0-9a-fA-F]+);/g, (_, hex: string) => codePoint(Number.parseInt(hex, 16)))
    .replace(/&#(\d+);/g, (_, digits: string) => codePoint(Number(digits)));
  const fromAddress = fromXml.replace(/(?:%[0-9a-fA-F]{2})+/g, (escaped) =>
    new TextDecoder().decode(Uint8Array.from(escaped.slice(1).split("%"), (hex) => Number.parseInt(hex, 16))),
  );
  // All of them: what one layer of escapes hides, the next may not.
  return [text, fromJson, fromXml, fromAddress].join("\n");
}

function codePoint(number: number): string {
  return number <= 0x10ffff ? String.fromCodePoint(number) : "";
}
