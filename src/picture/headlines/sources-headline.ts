import { fill } from "../../base/fill.ts";
import type { ClaimGraph } from "../../model/claim-graph.ts";
import type { Language } from "../../model/text.ts";
import { count, type Plural } from "../plural.ts";
import { claimsOfGraph, voicesOf } from "./claims-of-graph.ts";
import { sentence } from "./sentence.ts";

interface Words {
  readonly whole: string;
  readonly voices: Plural;
  readonly sources: Plural;
  /** Sources that bear out relations, and no claim. */
  readonly background: Plural;
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    whole: "{voices} {sources}",
    voices: { one: "{n} voice speaks in", other: "{n} voices speak in" },
    sources: { one: "{n} source", other: "{n} sources" },
    background: { one: "{n} more gives background", other: "{n} more give background" },
  },
  ru: {
    whole: "{voices} {sources}",
    voices: { one: "{n} голос звучит в", few: "{n} голоса звучат в", other: "{n} голосов звучат в" },
    sources: { one: "{n} источнике", other: "{n} источниках" },
    background: {
      one: "ещё {n} источник даёт справочные сведения",
      few: "ещё {n} источника дают справочные сведения",
      other: "ещё {n} источников дают справочные сведения",
    },
  },
  kk: {
    whole: "{sources} {voices} сөйлейді",
    voices: { other: "{n} дауыс" },
    sources: { other: "{n} дереккөзде" },
    background: { other: "тағы {n} дереккөз анықтамалық мәлімет береді" },
  },
};

/** How many voices speak in how many sources, and how many sources beside them bear out relations only. */
export function sourcesHeadline(graph: ClaimGraph, language: Language): string {
  const words = WORDS[language];
  const claims = claimsOfGraph(graph);
  if (claims.length === 0) return "";
  const read = new Set(claims.map(({ source }) => source));
  const background = graph.filterNodes((id, { kind }) => kind === "Source" && !read.has(id)).length;
  return sentence(
    fill(words.whole, {
      voices: count(words.voices, voicesOf(claims), language),
      sources: count(words.sources, read.size, language),
    }),
    background === 0 ? "" : count(words.background, background, language),
  );
}
