import { LINK_FAULTS } from "../../diagnostics/faults/links.ts";
import { inside } from "../../diagnostics/place.ts";
import { quote } from "../../diagnostics/quote.ts";
import { KINDS } from "../../model/kinds.ts";
import type { Rule } from "../rule.ts";

export const edgesJoinWhatTheyMay: Rule = {
  name: "edges-join-what-they-may",
  holds: "A relation joins records of the types that its own type allows, in the allowed direction.",
  check: ({ records, index, vocabulary, placeOf }, report) => {
    // Few pairs of types occur, however many relations: what was allowed once is not asked again.
    const allowed = new Map<string, Map<string, Set<string>>>();
    records.relations.forEach((relation, position) => {
      const from = index.relationFrom[position];
      const to = index.relationTo[position];
      if (!from || !to) return;
      const fromType = from.kind === "Claim" ? "Claim" : from.type;
      const toType = to.kind === "Claim" ? "Claim" : to.type;
      if (allowed.get(relation.type)?.get(fromType)?.has(toType)) return;

      const edge = vocabulary.edgeTypes.get(relation.type);
      if (edge?.family !== "relation" || !known(fromType) || !known(toType)) return;
      if (index.contested.has(relation.from) || index.contested.has(relation.to)) return;
      // An own type may name ends that are not known: that is a fault of its own.
      if (![...edge.domain, ...edge.range].every(known)) return;
      if (vocabulary.joins(edge, fromType, toType)) {
        remember(allowed, relation.type, fromType, toType);
        return;
      }
      const pair = `${listed(edge.domain)} to ${listed(edge.range)}`;
      const swap = vocabulary.joins(edge, toType, fromType);
      const place = inside(placeOf("relations", position), "type");
      const ends = [`${quote(relation.from)} (${fromType})`, `${quote(relation.to)} (${toType})`] as const;
      report(LINK_FAULTS.edgeEnds(place, relation.type, ends[0], ends[1], pair, swap));
    });

    function known(type: string): boolean {
      return vocabulary.nodeTypes.has(type) || KINDS.some((kind) => kind === type);
    }
  },
};

function remember(allowed: Map<string, Map<string, Set<string>>>, type: string, from: string, to: string): void {
  const byFrom = allowed.get(type) ?? new Map<string, Set<string>>();
  const tos = byFrom.get(from) ?? new Set<string>();
  allowed.set(type, byFrom.set(from, tos.add(to)));
}

function listed(types: readonly string[]): string {
  return types.join(" or ");
}
