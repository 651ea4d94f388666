import type { Fault } from "../../diagnostics/fault.ts";
import { LINK_FAULTS } from "../../diagnostics/faults/links.ts";
import { inside } from "../../diagnostics/place.ts";
import type { RelationRecord } from "../../model/record.ts";
import type { Vocabulary } from "../../model/vocabulary.ts";
import type { RecordIndex } from "../record-index.ts";
import type { CheckInput, Rule } from "../rule.ts";

export const tiesStatedOnce: Rule = {
  name: "ties-stated-once",
  holds: "A tie joins two records, and is stated once; a relation that is stated again has an id of its own.",
  check: (input, report) => {
    checkRelations(input, report);
    checkLinks(input, report);
  },
};

function checkRelations({ records, index, vocabulary, placeOf }: CheckInput, report: (fault: Fault) => void): void {
  const pairOf = (position: number) =>
    pairOfEnds(index, position, isSymmetric(vocabulary, records.relations[position]));
  // Pairs of ends as sorted numbers first: only relations whose pair stands twice are looked at as text.
  const pairs = new Float64Array(records.relations.length);
  records.relations.forEach((relation, position) => {
    pairs[position] = pairOf(position) ?? -1 - position;
    const from = index.relationFrom[position];
    if (!from || from.ordinal !== index.relationTo[position]?.ordinal) return;
    report(LINK_FAULTS.edgeToItself(inside(placeOf("relations", position), "to"), relation.to));
  });
  pairs.sort();
  const repeated = new Set<number>();
  pairs.forEach((pair, at) => {
    if (pair === pairs[at - 1]) repeated.add(pair);
  });
  if (repeated.size === 0) return;

  const first = new Map<string, number>();
  records.relations.forEach((relation, position) => {
    const pair = pairOf(position);
    if (pair === undefined || !repeated.has(pair)) return;
    const { from, type, to, source, id } = relation;
    const key = `${pair} ${type} ${source} ${id}`;
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, position);
      return;
    }
    const other = placeOf("relations", earlier);
    report(LINK_FAULTS.relationTwice(placeOf("relations", position), `${from} ${type} ${to}`, other, id));
  });
}

/** One number for the two records that a relation joins, whichever way where it has no direction. */
function pairOfEnds(index: RecordIndex, position: number, eitherWay: boolean): number | undefined {
  const from = index.relationFrom[position]?.ordinal;
  const to = index.relationTo[position]?.ordinal;
  if (from === undefined || to === undefined) return undefined;
  return eitherWay && to < from ? to * index.size + from : from * index.size + to;
}

function isSymmetric({ edgeTypes }: Vocabulary, relation: RelationRecord | undefined): boolean {
  return relation !== undefined && edgeTypes.get(relation.type)?.symmetric === true;
}

function checkLinks({ records, index, placeOf }: CheckInput, report: (fault: Fault) => void): void {
  records.claims.forEach((claim, position) => {
    const { links } = claim;
    links?.forEach((link, at) => {
      const place = () => inside(placeOf("claims", position), "links", at, "to");
      const target = index.findClaim(link.to, claim.source)?.index;
      if (target === undefined) return;
      if (target === position) report(LINK_FAULTS.edgeToItself(place(), claim.id));
      const twice = links.some(
        (other, earlier) =>
          earlier < at && other.type === link.type && index.findClaim(other.to, claim.source)?.index === target,
      );
      if (twice) report(LINK_FAULTS.linkTwice(place(), link.type, link.to));
    });
  });
}
