import { REFERENCE_FAULTS } from "../../diagnostics/faults/references.ts";
import { NODE_LISTS } from "../record-index.ts";
import { FROM, surveyReferences } from "../references.ts";
import type { CheckInput, Rule } from "../rule.ts";
import { makeSuggestId } from "../suggest-id.ts";

export const recordsUsed: Rule = {
  name: "records-used",
  holds: "Whatever is on record has something to do with the rest, and every claim is about something.",
  check: (input, report) => {
    const { records, written, index, placeOf } = input;
    const { used } = surveyReferences(written, index);
    let meant: ReadonlySet<string> | undefined;
    let ordinal = 0;
    for (const list of NODE_LISTS) {
      if (list === "claims") continue;
      records[list].forEach((record, position) => {
        if (used[ordinal++] === 1 || index.contested.has(record.id)) return;
        meant ??= meantByUnknown(input);
        if (meant.has(record.id)) return;
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

/** The records that misspelt ids seem to mean: that they are not used is the same mistake, told already. */
function meantByUnknown({ written, index }: CheckInput): ReadonlySet<string> {
  const suggest = makeSuggestId(index, written);
  const meant = new Set<string>();
  const add = (id: string, accepts: typeof FROM.accepts): void => {
    const guess = suggest.id(id, accepts);
    if (guess !== undefined) meant.add(guess);
  };
  for (const { id, role, found } of surveyReferences(written, index).doubtful) if (!found) add(id, role.accepts);
  written.relations.forEach(({ from, to }, position) => {
    if (!index.relationFrom[position]) add(from, FROM.accepts);
    if (!index.relationTo[position]) add(to, FROM.accepts);
  });
  return meant;
}

function some(list: readonly unknown[] | undefined): boolean {
  return list !== undefined && list.length > 0;
}
