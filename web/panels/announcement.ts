import type { ClaimGraph } from "../../src/model/claim-graph.ts";
import { readType } from "../../src/picture/edges/edge-words.ts";
import { claimsOf } from "../../src/query/claims-of.ts";
import { peopleOf } from "../../src/query/people-of.ts";
import { count, fill } from "../messages/message.ts";
import { nameOf, type Reader, typeLabel } from "./reader.ts";

/** What a screen reader says when something is chosen: name, type, what it says, how many links; a link as a sentence. */
export function announcement(reader: Reader, id: string, shown: ClaimGraph): string {
  const { graph, say, language, vocabulary } = reader;
  const home = [graph, shown].find((one) => one.hasEdge(id));
  if (home) {
    const words = readType(home.getEdgeAttributes(id), vocabulary)?.labels[language] ?? "";
    return [nameOf(reader, home.source(id)), fill(say.tie, { words }), nameOf(reader, home.target(id))].join(" ");
  }
  if (!graph.hasNode(id)) return "";
  const type = typeLabel(reader, graph.getNodeAttribute(id, "type"));
  const facts = [...saidBy(reader, id), count(say.linkCount, graph.edges(id).length, language)];
  return fill(say.selected, { name: nameOf(reader, id), type, facts: facts.join(", ") });
}

/** How much a voice says, itself and through its people. */
function saidBy({ graph, say, language }: Reader, id: string): readonly string[] {
  if (graph.getNodeAttribute(id, "kind") !== "Actor") return [];
  const own = claimsOf(graph, id).length;
  const theirs = peopleOf(graph, id).flatMap(({ claims }) => claims).length;
  return [
    ...(own > 0 || theirs === 0 ? [count(say.claimCount, own, language)] : []),
    ...(theirs > 0 ? [count(say.claimsOfPeople, theirs, language)] : []),
  ];
}
