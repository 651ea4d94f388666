import { REFERENCE_FAULTS } from "../../diagnostics/faults/references.ts";
import { NODE_LISTS } from "../record-index.ts";
import { surveyReferences } from "../references.ts";
import type { Rule } from "../rule.ts";

export const recordsUsed: Rule = {
  name: "records-used",
  holds: "Whatever is on record has something to do with the rest, and every claim is about something.",
  check: ({ records, index, placeOf }, report) => {
    const { used } = surveyReferences(records, index);
    let ordinal = 0;
    for (const list of NODE_LISTS) {
      if (list === "claims") continue;
      records[list].forEach((record, position) => {
        if (used[ordinal++] === 1 || index.contested.has(record.id)) return;
        const kind = list.slice(0, -1);
        report(REFERENCE_FAULTS.recordUnused(placeOf(list, position), kind, record.id));
      });
    }
    records.claims.forEach((claim, position) => {
      if (some(claim.about) || some(claim.concerns) || some(claim.figures)) return;
      report(REFERENCE_FAULTS.claimAboutNothing(placeOf("claims", position), claim.id));
    });
  },
};

function some(list: readonly unknown[] | undefined): boolean {
  return list !== undefined && list.length > 0;
}
