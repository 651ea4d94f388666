import { fill } from "../../base/fill.ts";
import type { ClaimGraph } from "../../model/claim-graph.ts";
import { type Language, textIn } from "../../model/text.ts";
import { count, type Plural } from "../plural.ts";
import { leaderOf } from "./leader-of.ts";
import { sentence } from "./sentence.ts";

interface Words {
  readonly whole: string;
  readonly voices: Plural;
  readonly topics: Plural;
  readonly leader: string;
  readonly claims: Plural;
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    whole: "{voices} {topics}",
    voices: { one: "{n} voice speaks on", other: "{n} voices speak on" },
    topics: { one: "{n} topic", other: "{n} topics" },
    leader: "most is said on “{name}”: {claims}",
    claims: { one: "{n} claim", other: "{n} claims" },
  },
  ru: {
    whole: "{voices} {topics}",
    voices: {
      one: "{n} голос высказывается по",
      few: "{n} голоса высказываются по",
      other: "{n} голосов высказываются по",
    },
    topics: { one: "{n} теме", other: "{n} темам" },
    leader: "больше всего сказано на тему «{name}»: {claims}",
    claims: { one: "{n} утверждение", few: "{n} утверждения", other: "{n} утверждений" },
  },
  kk: {
    whole: "{voices} {topics} сөйлейді",
    voices: { other: "{n} дауыс" },
    topics: { other: "{n} тақырыпта" },
    leader: "ең көп айтылған тақырып — «{name}»: {claims}",
    claims: { other: "{n} тұжырым" },
  },
};

/** How many voices speak on how many topics, and on which most is said. */
export function topicsHeadline(graph: ClaimGraph, language: Language): string {
  const words = WORDS[language];
  const voices = new Set<string>();
  const spokenOn: string[] = [];
  graph.forEachEdge((_, edge, __, id, from, to) => {
    if (edge.type !== "about" || to.kind !== "Topic" || from.kind !== "Claim" || !graph.hasNode(from.speaker)) return;
    voices.add(from.speaker);
    spokenOn.push(id);
  });
  const leader = leaderOf(spokenOn);
  if (!leader) return "";
  const { labels, label } = graph.getNodeAttributes(leader.id);
  return sentence(
    fill(words.whole, {
      voices: count(words.voices, voices.size, language),
      topics: count(words.topics, new Set(spokenOn).size, language),
    }),
    fill(words.leader, {
      name: textIn(labels, language) || label,
      claims: count(words.claims, leader.times, language),
    }),
  );
}
