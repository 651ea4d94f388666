import { fill } from "../../base/fill.ts";
import type { ClaimGraph } from "../../model/claim-graph.ts";
import type { Language } from "../../model/text.ts";
import { count, type Plural } from "../plural.ts";
import { claimsOfGraph, voicesOf } from "./claims-of-graph.ts";
import { sentence } from "./sentence.ts";

interface Words {
  readonly whole: string;
  readonly voices: Plural;
  readonly figures: Plural;
  readonly indicators: Plural;
  /** Indicators that more than one claim gives a figure for. */
  readonly again: Plural;
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    whole: "{voices} {figures} on {indicators}",
    voices: { one: "{n} voice gives", other: "{n} voices give" },
    figures: { one: "{n} figure", other: "{n} figures" },
    indicators: { one: "{n} indicator", other: "{n} indicators" },
    again: {
      one: "{n} indicator is counted in more than one claim",
      other: "{n} indicators are counted in more than one claim",
    },
  },
  ru: {
    whole: "{voices} {figures} по {indicators}",
    voices: { one: "{n} голос приводит", few: "{n} голоса приводят", other: "{n} голосов приводят" },
    figures: { one: "{n} число", few: "{n} числа", other: "{n} чисел" },
    indicators: { one: "{n} показателю", other: "{n} показателям" },
    again: {
      one: "{n} показатель назван в нескольких утверждениях",
      few: "{n} показателя названы в нескольких утверждениях",
      other: "{n} показателей названы в нескольких утверждениях",
    },
  },
  kk: {
    whole: "{voices} {indicators} бойынша {figures} келтіреді",
    voices: { other: "{n} дауыс" },
    figures: { other: "{n} сан" },
    indicators: { other: "{n} көрсеткіш" },
    again: { other: "{n} көрсеткіш бірнеше тұжырымда аталады" },
  },
};

/** How many voices give how many figures on how many indicators, and how many of those can be compared. */
export function figuresHeadline(graph: ClaimGraph, language: Language): string {
  const words = WORDS[language];
  const claims = claimsOfGraph(graph).filter(({ figures }) => figures.length > 0);
  if (claims.length === 0) return "";
  const figures = claims.reduce((sum, claim) => sum + claim.figures.length, 0);
  const times = new Map<string, number>();
  for (const claim of claims) {
    for (const id of new Set(claim.figures.map(({ indicator }) => indicator))) times.set(id, (times.get(id) ?? 0) + 1);
  }
  const again = [...times.values()].filter((n) => n > 1).length;
  return sentence(
    fill(words.whole, {
      voices: count(words.voices, voicesOf(claims), language),
      figures: count(words.figures, figures, language),
      indicators: count(words.indicators, times.size, language),
    }),
    again === 0 ? "" : count(words.again, again, language),
  );
}
