import { fill } from "../../base/fill.ts";
import type { ClaimGraph } from "../../model/claim-graph.ts";
import type { Language } from "../../model/text.ts";
import { count, type Plural } from "../plural.ts";
import { claimsOfGraph, voicesOf } from "./claims-of-graph.ts";
import { sentence } from "./sentence.ts";

interface Words {
  readonly whole: string;
  readonly claims: Plural;
  readonly voices: Plural;
  readonly topics: Plural;
  readonly links: Plural;
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    whole: "All there is: {claims} by {voices} on {topics}, with {links}",
    claims: { one: "{n} claim", other: "{n} claims" },
    voices: { one: "{n} voice", other: "{n} voices" },
    topics: { one: "{n} topic", other: "{n} topics" },
    links: { one: "{n} link", other: "{n} links" },
  },
  ru: {
    whole: "Всё, что есть: {claims}, {voices}, {topics} и {links}",
    claims: { one: "{n} утверждение", few: "{n} утверждения", other: "{n} утверждений" },
    voices: { one: "{n} голос", few: "{n} голоса", other: "{n} голосов" },
    topics: { one: "{n} тема", few: "{n} темы", other: "{n} тем" },
    links: { one: "{n} связь", few: "{n} связи", other: "{n} связей" },
  },
  kk: {
    whole: "Барлығы: {claims}, {voices}, {topics} және {links}",
    claims: { other: "{n} тұжырым" },
    voices: { other: "{n} дауыс" },
    topics: { other: "{n} тақырып" },
    links: { other: "{n} байланыс" },
  },
};

/** How much there is of what. */
export function everythingHeadline(graph: ClaimGraph, language: Language): string {
  const words = WORDS[language];
  const claims = claimsOfGraph(graph);
  if (claims.length === 0) return "";
  const topics = graph.filterNodes((_, { kind }) => kind === "Topic").length;
  return sentence(
    fill(words.whole, {
      claims: count(words.claims, claims.length, language),
      voices: count(words.voices, voicesOf(claims), language),
      topics: count(words.topics, topics, language),
      links: count(words.links, graph.size, language),
    }),
  );
}
