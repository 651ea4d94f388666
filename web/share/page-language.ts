import { LANGUAGES, type Language } from "../../src/model/text.ts";

/** The language a view asks for; else the first of the reader's languages that the viewer speaks. */
export function languageFor(chosen: Language | undefined): Language {
  if (chosen) return chosen;
  const wanted = navigator.languages.map((tag) => tag.slice(0, 2));
  return wanted.flatMap((tag) => LANGUAGES.find((language) => language === tag) ?? [])[0] ?? "en";
}
