import type { Mutable } from "../base/mutable.ts";
import type { EdgeAttributes, LinkEdge, RelationEdge } from "../model/attributes.ts";
import type { ClaimGraph } from "../model/claim-graph.ts";
import { wholeOf } from "../model/figure.ts";
import type { RelationRecord } from "../model/record.ts";
import { isEdgeTypeOf } from "../model/vocabulary.ts";
import { type AssembleContext, type IdentifiedClaim, NONE } from "./assemble-context.ts";
import { concernsOf, linkTarget, subjectOf } from "./claim-references.ts";
import { copyText } from "./copy-text.ts";
import { visibleFigures } from "./visible-figures.ts";

/** Where another edge may stand that joins the same ends with the same type, `again` is to be true. */
type AddEdge = (from: string, to: string, attributes: EdgeAttributes, again?: boolean, id?: string) => void;

/**
 * Adds all edges in an order that follows from ids alone. An edge's key is `from type to`; where that stands
 * already, `#` and the record's id or a running number tell them apart. Ends that the audience may not see take their
 * edges with them.
 */
export function addEdges(graph: ClaimGraph, context: AssembleContext): void {
  const { records, isVisible } = context;
  const add: AddEdge = (from, to, attributes, again = false, id) => {
    if (isVisible && !(isVisible(from) && isVisible(to))) return;
    // Joined, the key is one flat string; from a template it would be a rope, to be flattened before it can be a key.
    const plain = [from, attributes.type, to].join(" ");
    const taken = again && graph.hasEdge(plain);
    graph.addEdgeWithKey(taken ? freeKey(graph, plain, id) : plain, from, to, attributes);
  };

  const publishers = new Map(records.sources.map(({ id, publisher }) => [id, publisher]));
  for (const { id, publisher, authors = [] } of records.sources) {
    if (publisher !== undefined) add(publisher, id, { type: "publishes", weight: 1 });
    authors.forEach((author, at) => {
      add(author, id, { type: "authored", weight: 1 }, at > 0);
    });
  }
  for (const { id, broader } of records.topics) {
    if (broader !== undefined) add(id, broader, { type: "broader", weight: 1 });
  }
  for (const claim of context.claims) addClaimEdges(add, context, claim, publishers.get(claim.record.source));
  // Sorted by their ends and types, those that may share a key follow each other.
  let last: RelationRecord | undefined;
  for (const relation of records.relations) {
    addRelation(add, context, relation, last?.from === relation.from && last.to === relation.to);
    last = relation;
  }
}

function addClaimEdges(
  add: AddEdge,
  context: AssembleContext,
  { id, record }: IdentifiedClaim,
  publisher: string | undefined,
): void {
  add(record.speaker, id, { type: "asserts", weight: 1 });
  if (record.apparentSpeaker !== undefined) add(record.apparentSpeaker, id, { type: "apparentlyAsserts", weight: 1 });
  if (record.relayedBy) {
    record.relayedBy.forEach((reporter, at) => {
      add(reporter, id, { type: "relays", weight: 1 }, at > 0);
    });
  } else if (publisher !== undefined && publisher !== record.speaker) add(publisher, id, { type: "relays", weight: 1 });
  add(id, record.source, { type: "statedIn", weight: 1 });
  if (record.origin !== undefined) add(id, record.origin, { type: "originatesIn", weight: 1 });
  record.about?.forEach((about, at) => {
    const { topic, stance } = subjectOf(about);
    add(id, topic, stance === undefined ? { type: "about", weight: 1 } : { type: "about", weight: 1, stance }, at > 0);
  });
  const figures = visibleFigures(record, context);
  for (const figure of figures) {
    const whole = wholeOf(figure, figures);
    add(id, figure.indicator, { type: "measures", weight: 1, figure, ...(whole && { whole }) }, true, figure.id);
  }
  concernsOf(record).forEach((place, at) => {
    add(id, place, { type: "concerns", weight: 1 }, at > 0);
  });
  for (const link of record.links ?? NONE) {
    if (!isEdgeTypeOf(context.vocabulary, "link", link.type)) continue;
    const { type, basis = "article", on, note } = link;
    const edge: Mutable<LinkEdge> = { type, weight: 1, basis, evidence: context.evidence(link, record.source) };
    if (on !== undefined) edge.on = on;
    if (note !== undefined) edge.note = copyText(note);
    add(id, linkTarget(record, link.to), edge, true);
  }
}

function addRelation(add: AddEdge, context: AssembleContext, relation: RelationRecord, again: boolean): void {
  if (!isEdgeTypeOf(context.vocabulary, "relation", relation.type)) return;
  const { type, basis = "article", role, period, note, source } = relation;
  const evidence = context.evidence(relation, source);
  // Most have a source: in the literal, since a property that is added later takes room of its own.
  const edge: Mutable<RelationEdge> =
    source === undefined ? { type, weight: 1, basis, evidence } : { type, weight: 1, basis, source, evidence };
  if (role !== undefined) edge.role = copyText(role);
  if (period !== undefined) edge.period = period;
  if (note !== undefined) edge.note = copyText(note);
  add(relation.from, relation.to, edge, again, relation.id);
}

function freeKey(graph: ClaimGraph, plain: string, id: string | undefined): string {
  if (id !== undefined && !graph.hasEdge(`${plain}#${id}`)) return `${plain}#${id}`;
  let count = 2;
  while (graph.hasEdge(`${plain}#${count}`)) count++;
  return `${plain}#${count}`;
}
