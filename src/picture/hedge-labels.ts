import type { Language } from "../model/text.ts";
import type { Hedge } from "../model/wording.ts";

/** What readers are told of a wording that holds back. */
export const HEDGE_LABELS: Readonly<Record<Language, Readonly<Record<Hedge, string>>>> = {
  en: {
    estimate: "an estimate",
    approximate: "approximate",
    alleged: "alleged",
    belief: "a belief",
    hearsay: "hearsay",
    conditional: "on a condition",
    possibility: "a possibility",
    partial: "in part",
    unknown: "said to be unknown",
  },
  ru: {
    estimate: "оценка",
    approximate: "приблизительно",
    alleged: "предположительно",
    belief: "мнение",
    hearsay: "с чужих слов",
    conditional: "при условии",
    possibility: "возможность",
    partial: "частично",
    unknown: "названо неизвестным",
  },
  kk: {
    estimate: "бағалау",
    approximate: "шамамен",
    alleged: "болжамды",
    belief: "пікір",
    hearsay: "естуінше",
    conditional: "шартпен",
    possibility: "мүмкіндік",
    partial: "ішінара",
    unknown: "белгісіз делінген",
  },
};
