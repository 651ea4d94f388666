import { fill } from "../../base/fill.ts";
import type { ClaimGraph } from "../../model/claim-graph.ts";
import type { Language } from "../../model/text.ts";
import { count, type Plural } from "../plural.ts";
import { claimsOfGraph, voicesOf } from "./claims-of-graph.ts";
import { sentence } from "./sentence.ts";

interface Words {
  readonly whole: string;
  readonly voices: Plural;
  readonly claims: Plural;
  readonly clashes: Plural;
  /** Only the articles say that two claims contradict each other; what we read into them is in tension. */
  readonly tensions: Plural;
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    whole: "{voices} {claims}",
    voices: { one: "{n} voice makes", other: "{n} voices make" },
    claims: { one: "{n} claim", other: "{n} claims" },
    clashes: { one: "{n} pair of claims clashes", other: "{n} pairs of claims clash" },
    tensions: {
      one: "{n} pair of claims is in tension, as we read them",
      other: "{n} pairs of claims are in tension, as we read them",
    },
  },
  ru: {
    whole: "{voices} {claims}",
    voices: { one: "{n} голос высказывает", few: "{n} голоса высказывают", other: "{n} голосов высказывают" },
    claims: { one: "{n} утверждение", few: "{n} утверждения", other: "{n} утверждений" },
    clashes: {
      one: "{n} пара утверждений противоречит друг другу",
      few: "{n} пары утверждений противоречат друг другу",
      other: "{n} пар утверждений противоречат друг другу",
    },
    tensions: {
      one: "{n} пара утверждений, по нашему прочтению, расходится",
      few: "{n} пары утверждений, по нашему прочтению, расходятся",
      other: "{n} пар утверждений, по нашему прочтению, расходятся",
    },
  },
  kk: {
    whole: "{voices} {claims} айтады",
    voices: { other: "{n} дауыс" },
    claims: { other: "{n} тұжырым" },
    clashes: { other: "{n} жұп тұжырым бір-біріне қайшы келеді" },
    tensions: { other: "біздің пайымымызша, {n} жұп тұжырымның арасында алшақтық бар" },
  },
};

/** How many voices make how many claims, and how many pairs of them pull against each other. */
export function voicesHeadline(graph: ClaimGraph, language: Language): string {
  const words = WORDS[language];
  const claims = claimsOfGraph(graph);
  if (claims.length === 0) return "";
  const pairs = { article: new Set<string>(), editor: new Set<string>() };
  graph.forEachEdge((_, edge, source, target) => {
    if (edge.type !== "contradicts") return;
    pairs[edge.basis === "editor" ? "editor" : "article"].add([source, target].sort().join("\n"));
  });
  const counted = (message: Plural, n: number) => (n === 0 ? "" : count(message, n, language));
  return sentence(
    fill(words.whole, {
      voices: count(words.voices, voicesOf(claims), language),
      claims: count(words.claims, claims.length, language),
    }),
    counted(words.clashes, pairs.article.size),
    counted(words.tensions, pairs.editor.size),
  );
}
