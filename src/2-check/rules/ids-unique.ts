import { LINK_FAULTS } from "../../diagnostics/faults/links.ts";
import { REFERENCE_FAULTS } from "../../diagnostics/faults/references.ts";
import { inside } from "../../diagnostics/place.ts";
import { relationClashes } from "../relation-clashes.ts";
import type { Rule } from "../rule.ts";

export const idsUnique: Rule = {
  name: "ids-unique",
  holds:
    "Each id, a former one too, names one record; all kinds share one set. No two relations of a source go by one name.",
  check: (input, report) => {
    const { records, index, placeOf } = input;
    for (const clash of index.clashes) {
      const place = placeOf(clash.list, clash.index);
      const other = placeOf(clash.first.list, clash.first.index);
      const at = clash.former === undefined ? inside(place, "id") : inside(place, "formerIds", clash.former);
      report(REFERENCE_FAULTS.idTaken(at, clash.id, other));
    }
    for (const { first, second, name } of relationClashes(input)) {
      const place = placeOf("relations", second);
      const at = records.relations[second]?.id === undefined ? place : inside(place, "id");
      report(LINK_FAULTS.relationNameTaken(at, name, placeOf("relations", first)));
    }
  },
};
