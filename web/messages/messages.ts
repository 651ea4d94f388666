import type { Language } from "../../src/model/text.ts";
import type { en } from "./en.ts";
import { fetchMessages } from "./fetch-messages.ts";
import type { Translation } from "./translation.ts";

/** Every text of the page but its first words; a language that lacks one does not compile. */
export type Messages = Translation<typeof en>;

/** What each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: "English", ru: "Русский", kk: "Қазақша" };

const spoken = new Map<Language, Messages>();
const tried = new Map<Language, Promise<void>>();
const lacking = new Set<Language>();

/** The page's texts in a language that it `speaks`; to ask earlier is our own mistake. */
export function messagesIn(language: Language): Messages {
  const texts = spoken.get(language);
  if (!texts) throw new Error(`the texts in ${LANGUAGE_NAMES[language]} are asked for before they have come`);
  return texts;
}

/** Whether a language's texts are there. */
export function speaks(language: Language): boolean {
  return spoken.has(language);
}

/** Whether neither a language's texts nor English ones have come. */
export function lacksTexts(language: Language): boolean {
  return lacking.has(language);
}

/** Teaches the page a language from inside the script: where it is one file, there is nothing to be fetched. */
export function teach(language: Language, texts: Messages): void {
  spoken.set(language, texts);
}

/** Fetches a language's texts, once: each is a file of its own, since a reader needs one. Where it does not come, English. */
export function loadMessages(language: Language): Promise<void> {
  const way = tried.get(language) ?? bring(language);
  tried.set(language, way);
  return way;
}

async function bring(language: Language): Promise<void> {
  if (spoken.has(language)) return;
  const texts = (await fetchMessages(language)) ?? (language === "en" ? undefined : await english());
  if (texts) teach(language, texts);
  else lacking.add(language);
}

async function english(): Promise<Messages | undefined> {
  await loadMessages("en");
  return spoken.get("en");
}
