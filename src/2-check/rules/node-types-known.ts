import { closestWord } from "../../base/closest-word.ts";
import { VOCABULARY_FAULTS } from "../../diagnostics/faults/vocabulary.ts";
import { inside } from "../../diagnostics/place.ts";
import { KIND_OF_LIST, NODE_LISTS } from "../record-index.ts";
import type { Rule } from "../rule.ts";

export const nodeTypesKnown: Rule = {
  name: "node-types-known",
  holds: "The type of a record is declared, and is one of the kind that its list holds.",
  check: ({ records, vocabulary, placeOf }, report) => {
    for (const list of NODE_LISTS) {
      const kind = KIND_OF_LIST[list];
      records[list].forEach(({ type }, index) => {
        const known = vocabulary.nodeTypes.get(type);
        if (known?.kind === kind) return;
        const place = inside(placeOf(list, index), "type");
        if (known) {
          report(VOCABULARY_FAULTS.typeOfOtherKind(place, type, known.kind, kind));
          return;
        }
        const candidates = [...vocabulary.nodeTypes.values()].filter((other) => other.kind === kind);
        const meant = closestWord(
          type,
          candidates.map(({ id }) => id),
        );
        report(VOCABULARY_FAULTS.typeUnknown(place, type, kind, meant));
      });
    }
  },
};
