import { closestWord } from "../../base/closest-word.ts";
import type { Fault } from "../../diagnostics/fault.ts";
import { VOCABULARY_FAULTS } from "../../diagnostics/faults/vocabulary.ts";
import { inside } from "../../diagnostics/place.ts";
import { EDGE_TYPES } from "../../model/edge-types.ts";
import { KINDS } from "../../model/kinds.ts";
import { NODE_TYPES } from "../../model/node-types.ts";
import type { NodeTypeRecord } from "../../model/record.ts";
import type { CheckInput, Rule } from "../rule.ts";

const BUILT_IN_NODES: ReadonlySet<string> = new Set([...KINDS, ...NODE_TYPES.map(({ id }) => id)]);
const BUILT_IN_EDGES: ReadonlySet<string> = new Set(EDGE_TYPES.map(({ id }) => id));

export const ownTypesSound: Rule = {
  name: "own-types-sound",
  holds: "A data folder's own types have ids of their own, known parents, and known types at their ends.",
  check: (input, report) => {
    checkNodeTypes(input, report);
    checkEdgeTypes(input, report);
  },
};

function checkNodeTypes({ records, vocabularyPlace }: CheckInput, report: (fault: Fault) => void): void {
  const own = new Map<string, NodeTypeRecord>();
  const types = records.vocabulary.nodeTypes ?? [];
  types.forEach((type, index) => {
    const builtIn = BUILT_IN_NODES.has(type.id);
    if (builtIn || own.has(type.id)) {
      report(VOCABULARY_FAULTS.ownTypeTaken(inside(vocabularyPlace, "nodeTypes", index, "id"), type.id, builtIn));
    } else own.set(type.id, type);
  });
  const inCircle = new Set<string>();
  types.forEach((type, index) => {
    const place = inside(vocabularyPlace, "nodeTypes", index, "parent");
    if (!BUILT_IN_NODES.has(type.parent) && !own.has(type.parent)) {
      const meant = closestWord(type.parent, [...BUILT_IN_NODES, ...own.keys()]);
      report(VOCABULARY_FAULTS.ownTypeParentUnknown(place, type.id, type.parent, meant));
      return;
    }
    const circle = circleFrom(type, own);
    if (!circle || inCircle.has(type.id)) return;
    for (const id of circle) inCircle.add(id);
    report(VOCABULARY_FAULTS.ownTypeCycle(place, [...circle, type.id]));
  });
}

/** The ids from a type upwards that lead back to it; undefined where they do not. */
function circleFrom(start: NodeTypeRecord, own: ReadonlyMap<string, NodeTypeRecord>): readonly string[] | undefined {
  const ids = [start.id];
  let next = own.get(start.parent);
  while (next && ids.length <= own.size) {
    if (next.id === start.id) return ids;
    ids.push(next.id);
    next = own.get(next.parent);
  }
  return undefined;
}

function checkEdgeTypes({ records, vocabulary, vocabularyPlace }: CheckInput, report: (fault: Fault) => void): void {
  const seen = new Set<string>();
  const declared = new Set(records.vocabulary.nodeTypes?.map(({ id }) => id));
  records.vocabulary.edgeTypes?.forEach((type, index) => {
    const place = inside(vocabularyPlace, "edgeTypes", index);
    const builtIn = BUILT_IN_EDGES.has(type.id);
    if (builtIn || seen.has(type.id)) report(VOCABULARY_FAULTS.ownTypeTaken(inside(place, "id"), type.id, builtIn));
    seen.add(type.id);
    for (const side of ["domain", "range"] as const) {
      type[side].forEach((end, at) => {
        if (BUILT_IN_NODES.has(end) || declared.has(end)) return;
        const meant = closestWord(end, [...KINDS, ...vocabulary.nodeTypes.keys()]);
        report(VOCABULARY_FAULTS.ownEdgeEndUnknown(inside(place, side, at), type.id, end, meant));
      });
    }
  });
}
