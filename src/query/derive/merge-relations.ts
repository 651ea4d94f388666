import { compareText } from "../../base/compare-text.ts";
import type { Mutable } from "../../base/mutable.ts";
import type { EdgeAttributes, RelationEdge } from "../../model/attributes.ts";
import type { ClaimGraph } from "../../model/claim-graph.ts";
import { makeVocabulary } from "../../model/vocabulary.ts";
import { groupByKey } from "../group-by-key.ts";
import type { Tie } from "./derived-graph.ts";

interface KeyedRelation {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly edge: RelationEdge;
}

/** The relations between actors, those that several records state made one for each basis. */
export function mergeRelations(graph: ClaimGraph): readonly Tie[] {
  const { edgeTypes } = makeVocabulary(graph.getAttribute("vocabulary"));
  const isRelation = (edge: EdgeAttributes): edge is RelationEdge => edgeTypes.get(edge.type)?.family === "relation";
  const found: KeyedRelation[] = [];
  graph.forEachEdge((key, edge, source, target, start, end) => {
    if (start.kind !== "Actor" || end.kind !== "Actor" || !isRelation(edge)) return;
    const turned = edgeTypes.get(edge.type)?.symmetric === true && source > target;
    found.push({ key, edge, from: turned ? target : source, to: turned ? source : target });
  });
  const sorted = found.sort((a, b) => compareText(a.key, b.key));
  const groups = groupByKey(sorted, ({ from, to, edge }) => `${from} ${edge.type} ${to} ${edge.basis}`);
  return [...groups.values()].flatMap(mergeRecords);
}

/**
 * Evidence is put together in the order of keys. Where records differ, the first that names a role, note or source is
 * kept; a period stands only where no other contradicts it, since a tie seen at two times is not bound to either.
 */
function mergeRecords(records: readonly KeyedRelation[]): readonly Tie[] {
  const [first] = records;
  if (!first) return [];
  const edges = records.map(({ edge }) => edge);
  const { type, basis } = first.edge;
  const merged: Mutable<RelationEdge> = {
    type,
    basis,
    weight: Math.max(1, distinct(edges.map(({ source }) => source)).length),
    evidence: edges.flatMap(({ evidence }) => evidence),
  };
  const [role] = distinct(edges.map((edge) => edge.role));
  const [note] = distinct(edges.map((edge) => edge.note));
  const [source] = distinct(edges.map((edge) => edge.source));
  const [period, otherPeriod] = distinct(edges.map((edge) => edge.period));
  if (role !== undefined) merged.role = role;
  if (note !== undefined) merged.note = note;
  if (source !== undefined) merged.source = source;
  if (period !== undefined && otherPeriod === undefined) merged.period = period;
  return [{ from: first.from, to: first.to, attributes: merged }];
}

function distinct<T>(values: readonly (T | undefined)[]): readonly T[] {
  return [...new Set(values.filter((value) => value !== undefined))];
}
