import { REFERENCE_FAULTS } from "../../diagnostics/faults/references.ts";
import { inside } from "../../diagnostics/place.ts";
import { makeJudge } from "../judge-reference.ts";
import { FROM, LINK_TO, surveyReferences, TO } from "../references.ts";
import type { Rule } from "../rule.ts";
import { makeSuggestId } from "../suggest-id.ts";

export const referencesKnown: Rule = {
  name: "references-known",
  holds: "Every id that a record mentions is that of a record, of a kind that may stand there.",
  check: ({ written, index, placeOf }, report) => {
    const suggest = makeSuggestId(index, written);
    const judge = makeJudge({ index, suggest }, report);

    for (const { id, role, found, list, index: position, path } of surveyReferences(written, index).doubtful) {
      judge(id, role, found, inside(placeOf(list, position), ...path));
    }
    written.relations.forEach(({ from, to }, position) => {
      const start = index.relationFrom[position];
      const end = index.relationTo[position];
      if (!start || start.renamedTo !== undefined)
        judge(from, FROM, start, inside(placeOf("relations", position), "from"));
      if (!end || end.renamedTo !== undefined) judge(to, TO, end, inside(placeOf("relations", position), "to"));
    });
    written.claims.forEach(({ links, source }, position) => {
      links?.forEach(({ to }, at) => {
        const target = index.findClaim(to, source);
        if (target?.kind === "Claim" && target.renamedTo === undefined) return;
        if (!target && !to.includes("/")) {
          const place = inside(placeOf("claims", position), "links", at, "to");
          report(REFERENCE_FAULTS.idUnknown(place, to, "claim", suggest.claim(to, source)));
          return;
        }
        judge(to, LINK_TO, target, inside(placeOf("claims", position), "links", at, "to"));
      });
    });
  },
};
