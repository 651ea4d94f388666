import { closestWord } from "../../base/closest-word.ts";
import { VOCABULARY_FAULTS } from "../../diagnostics/faults/vocabulary.ts";
import { inside, type Place } from "../../diagnostics/place.ts";
import type { EdgeFamily } from "../../model/edge-type.ts";
import { isEdgeTypeOf } from "../../model/vocabulary.ts";
import type { Rule } from "../rule.ts";

/** Where an edge of each family comes from, for someone who wrote it in the wrong list. */
const WAY: Readonly<Record<EdgeFamily, string>> = {
  relation: "Write it under `relations:`, with from and to.",
  link: "Write it among the `links:` of the claim that it starts from.",
  discourse: "It is drawn from the fields of a claim or source, such as speaker, about and concerns: write those.",
  derived: "It is worked out from claims and their links: write those.",
};

export const edgeTypesKnown: Rule = {
  name: "edge-types-known",
  holds: "The type of a relation or link is declared, and is one that may be stated there.",
  check: ({ records, vocabulary, placeOf }, report) => {
    const judge = (type: string, family: "relation" | "link", place: Place): void => {
      const known = vocabulary.edgeTypes.get(type);
      if (known) {
        report(VOCABULARY_FAULTS.edgeTypeOfOtherFamily(inside(place, "type"), type, WAY[known.family]));
        return;
      }
      const candidates = [...vocabulary.edgeTypes.values()].filter((other) => other.family === family);
      const ids = candidates.map(({ id }) => id);
      report(VOCABULARY_FAULTS.edgeTypeUnknown(inside(place, "type"), type, family, closestWord(type, ids), ids));
    };
    records.relations.forEach(({ type }, index) => {
      if (!isEdgeTypeOf(vocabulary, "relation", type)) judge(type, "relation", placeOf("relations", index));
    });
    records.claims.forEach(({ links }, index) => {
      links?.forEach(({ type }, at) => {
        if (isEdgeTypeOf(vocabulary, "link", type)) return;
        judge(type, "link", inside(placeOf("claims", index), "links", at));
      });
    });
  },
};
