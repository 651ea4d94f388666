import type { Language } from "../../model/text.ts";

/** What a page says where no script runs. */
interface PageWords {
  readonly claims: string;
  readonly speaker: string;
  readonly claim: string;
  readonly wording: string;
  readonly source: string;
}

/** The words of a page that runs no script. */
export const PAGE_WORDS: Readonly<Record<Language, PageWords>> = {
  en: { claims: "Who says what", speaker: "Voice", claim: "Claim", wording: "Wording", source: "Source" },
  ru: { claims: "Кто что говорит", speaker: "Голос", claim: "Утверждение", wording: "Оговорка", source: "Источник" },
  kk: { claims: "Кім не дейді", speaker: "Дауыс", claim: "Тұжырым", wording: "Ескертпе", source: "Дереккөз" },
};
