import { REFERENCE_FAULTS } from "../../diagnostics/faults/references.ts";
import { inside } from "../../diagnostics/place.ts";
import type { Rule } from "../rule.ts";

export const idsUnique: Rule = {
  name: "ids-unique",
  holds: "Each id, a former one too, names one record; all kinds share one set of ids.",
  check: ({ index, placeOf }, report) => {
    for (const clash of index.clashes) {
      const place = placeOf(clash.list, clash.index);
      const other = placeOf(clash.first.list, clash.first.index);
      const at = clash.former === undefined ? inside(place, "id") : inside(place, "formerIds", clash.former);
      report(REFERENCE_FAULTS.idTaken(at, clash.id, other));
    }
  },
};
