import { NAMING_FAULTS } from "../../diagnostics/faults/naming.ts";
import { inside } from "../../diagnostics/place.ts";
import { concealNames } from "../../evidence/conceal-names.ts";
import { NODE_LISTS } from "../record-index.ts";
import type { Rule } from "../rule.ts";

export const privateNamesAbsent: Rule = {
  name: "private-names-absent",
  holds: "No record holds a name that private/ keeps, in any field, for editors only or not.",
  check: ({ written, privateNames, manifestPlace, vocabularyPlace, placeOf }, report) => {
    if (privateNames.length === 0) return;
    const conceal = concealNames(privateNames);
    const holdsName = (written: string): boolean => conceal(written) !== written;
    for (const list of [...NODE_LISTS, "relations", "uncovered", "stories"] as const) {
      written[list].forEach((record, index) => {
        for (const [field, value] of Object.entries(record)) {
          if (!anyText(value, holdsName)) continue;
          report(NAMING_FAULTS.privateName(inside(placeOf(list, index), field), field));
        }
      });
    }
    for (const [field, value] of Object.entries(written.manifest)) {
      if (anyText(value, holdsName)) report(NAMING_FAULTS.privateName(inside(manifestPlace, field), field));
    }
    for (const [field, value] of Object.entries(written.vocabulary)) {
      if (anyText(value, holdsName)) report(NAMING_FAULTS.privateName(inside(vocabularyPlace, field), field));
    }
  },
};

function anyText(value: unknown, test: (text: string) => boolean): boolean {
  if (typeof value === "string") return test(value);
  if (typeof value !== "object" || value === null) return false;
  return Object.values(value).some((inner) => anyText(inner, test));
}
