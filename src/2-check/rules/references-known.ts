import { REFERENCE_FAULTS } from "../../diagnostics/faults/references.ts";
import { inside, type Place } from "../../diagnostics/place.ts";
import type { Kind } from "../../model/kinds.ts";
import type { IndexedRecord } from "../record-index.ts";
import { FROM, LINK_TO, type ReferenceRole, surveyReferences, TO } from "../references.ts";
import type { Rule } from "../rule.ts";
import { makeSuggestId } from "../suggest-id.ts";

export const referencesKnown: Rule = {
  name: "references-known",
  holds: "Every id that a record mentions is that of a record, of a kind that may stand there.",
  check: ({ records, index, placeOf, brokenIds }, report) => {
    const suggest = makeSuggestId(index, records);
    const judge = (id: string, role: ReferenceRole, found: IndexedRecord | undefined, place: Place): void => {
      if (!found) {
        if (brokenIds?.has(id.slice(id.indexOf("/") + 1))) return;
        report(REFERENCE_FAULTS.idUnknown(place, id, nounFor(role.accepts), suggest.id(id, role.accepts)));
      } else if (!role.accepts.includes(found.kind)) {
        if (index.contested.has(id)) return;
        const wanted = nounFor(role.accepts);
        report(REFERENCE_FAULTS.referenceOfOtherKind(place, role.field, wanted, id, nounFor([found.kind])));
      } else if (found.renamedTo !== undefined) {
        report(REFERENCE_FAULTS.idRenamed(place, id, found.renamedTo));
      }
    };

    for (const { id, role, found, list, index: position, path } of surveyReferences(records, index).doubtful) {
      judge(id, role, found, inside(placeOf(list, position), ...path));
    }
    records.relations.forEach(({ from, to }, position) => {
      const start = index.relationFrom[position];
      const end = index.relationTo[position];
      if (!start || start.renamedTo !== undefined)
        judge(from, FROM, start, inside(placeOf("relations", position), "from"));
      if (!end || end.renamedTo !== undefined) judge(to, TO, end, inside(placeOf("relations", position), "to"));
    });
    records.claims.forEach(({ links, source }, position) => {
      links?.forEach(({ to }, at) => {
        const target = index.findClaim(to, source);
        if (target?.kind === "Claim" && target.renamedTo === undefined) return;
        if (!target && !to.includes("/")) {
          const place = inside(placeOf("claims", position), "links", at, "to");
          if (!brokenIds?.has(to)) report(REFERENCE_FAULTS.idUnknown(place, to, "claim", suggest.claim(to, source)));
          return;
        }
        judge(to, LINK_TO, target, inside(placeOf("claims", position), "links", at, "to"));
      });
    });
  },
};

function nounFor(kinds: readonly Kind[]): string {
  if (kinds.length > 3) return "record";
  const nouns = kinds.map((kind) => kind.toLowerCase());
  return nouns.length < 2 ? nouns.join("") : `${nouns.slice(0, -1).join(", ")} or ${nouns.at(-1)}`;
}
