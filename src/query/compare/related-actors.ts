import { compareText } from "../../base/compare-text.ts";
import type { ClaimNode, NodeAttributes } from "../../model/attributes.ts";
import type { ClaimGraph } from "../../model/claim-graph.ts";
import { isLink, isRelation } from "../../model/guards.ts";
import { claimsOf } from "../claims-of.ts";
import { subjectsOf } from "./subjects-of.ts";

/** A link between two claims is worth several subjects that both merely speak on; so is a tie that a record states. */
const BY_LINK = 4;
const BY_RELATION = 3;
const BY_SUBJECT = 1;

/**
 * All other actors that say something or are tied to this one, those with most in common first: links between their
 * claims, relations between the two, subjects that both speak on. What others narrate counts for nothing: a newspaper
 * would stand first everywhere. Ties go by id.
 */
export function relatedActors(graph: ClaimGraph, actor: string): readonly string[] {
  const scores = new Map<string, number>();
  const add = (id: string, worth: number) => {
    if (id !== actor) scores.set(id, (scores.get(id) ?? 0) + worth);
  };
  const subjects = new Set<string>();
  for (const { id } of claimsOf(graph, actor)) {
    for (const subject of subjectsOf(graph, id)) subjects.add(subject.id);
    graph.forEachEdge(id, (_, edge, __, ___, start, end) => {
      if (!isLink(edge)) return;
      for (const claim of [start, end]) if (isOpinion(claim)) add(claim.speaker, BY_LINK);
    });
  }
  for (const subject of subjects) for (const speaker of speakersOn(graph, subject)) add(speaker, BY_SUBJECT);
  if (graph.hasNode(actor)) {
    graph.forEachEdge(actor, (_, edge, source, target) => {
      if (isRelation(edge)) for (const id of [source, target]) add(id, BY_RELATION);
    });
  }
  graph.forEachEdge((_, { type }, speaker) => {
    if (type === "asserts") add(speaker, 0);
  });
  return [...scores]
    .filter(([id]) => graph.hasNode(id) && graph.getNodeAttribute(id, "kind") === "Actor")
    .sort(([a, left], [b, right]) => right - left || compareText(a, b))
    .map(([id]) => id);
}

function isOpinion(node: NodeAttributes): node is ClaimNode {
  return node.kind === "Claim" && node.attribution !== "narrated";
}

function speakersOn(graph: ClaimGraph, subject: string): ReadonlySet<string> {
  const speakers = new Set<string>();
  if (!graph.hasNode(subject)) return speakers;
  graph.forEachInEdge(subject, (_, { type }, __, ___, claim) => {
    if ((type === "about" || type === "measures") && isOpinion(claim)) speakers.add(claim.speaker);
  });
  return speakers;
}
