/** The languages a reader can choose; the first is the fallback where a text lacks the chosen one. */
export const LANGUAGES = ["en", "ru", "kk"] as const;

/** BCP 47 tag of a language the viewer speaks. */
export type Language = (typeof LANGUAGES)[number];

/** One text in several languages. `reviewed: false` says that nobody has checked the translations yet. */
export interface Translations {
  readonly en?: string;
  readonly ru?: string;
  readonly kk?: string;
  readonly reviewed?: boolean;
}

/** A text for readers: a plain string (in the data set's first language) or its translations. */
export type Text = string | Translations;

/** The text in `language`, else in the first language that has it; an empty string where none has. */
export function textIn(text: Text | undefined, language: Language): string {
  if (text === undefined) return "";
  if (typeof text === "string") return text;
  return text[language] ?? text.en ?? text.ru ?? text.kk ?? "";
}

/** Every wording of a text, in the order of `LANGUAGES`. */
export function wordings(text: Text | undefined): readonly string[] {
  if (text === undefined) return [];
  if (typeof text === "string") return [text];
  return LANGUAGES.flatMap((language) => text[language] ?? []);
}
