import { fill } from "../../base/fill.ts";
import type { ClaimGraph } from "../../model/claim-graph.ts";
import { type Language, textIn } from "../../model/text.ts";
import { projectActors } from "../../query/derive/project-actors.ts";
import { count, type Plural } from "../plural.ts";
import { leaderOf } from "./leader-of.ts";
import { sentence } from "./sentence.ts";

interface Words {
  readonly whole: string;
  readonly actors: Plural;
  readonly links: Plural;
  /** The name stands in its plain form. */
  readonly leader: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    whole: "{actors} {links}",
    actors: { one: "{n} actor is joined by", other: "{n} actors are joined by" },
    links: { one: "{n} link", other: "{n} links" },
    leader: "most spoken about: {name}",
  },
  ru: {
    whole: "{actors} {links}",
    actors: { one: "{n} участник соединён", few: "{n} участника соединены", other: "{n} участников соединены" },
    links: { one: "{n} связью", other: "{n} связями" },
    leader: "больше всего упоминаний: {name}",
  },
  kk: {
    whole: "{actors} {links} жалғайды",
    actors: { other: "{n} қатысушыны" },
    links: { other: "{n} байланыс" },
    leader: "ең көп айтылғаны: {name}",
  },
};

/** How many actors are joined by how many links, and who is spoken about most. */
export function actorsHeadline(graph: ClaimGraph, language: Language): string {
  const words = WORDS[language];
  const projected = projectActors(graph);
  const joined = projected.filterNodes((id) => projected.degree(id) > 0).length;
  if (joined === 0) return "";
  const spokenAbout = projected
    .mapEdges((_, edge, __, id) => (edge.type === "speaksAbout" ? edge.claimIds.map(() => id) : []))
    .flat();
  const leader = leaderOf(spokenAbout);
  const node = leader && graph.getNodeAttributes(leader.id);
  return sentence(
    fill(words.whole, {
      actors: count(words.actors, joined, language),
      links: count(words.links, projected.size, language),
    }),
    node ? fill(words.leader, { name: textIn(node.labels, language) || node.label }) : "",
  );
}
