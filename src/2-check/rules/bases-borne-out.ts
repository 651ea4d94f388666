import type { Fault } from "../../diagnostics/fault.ts";
import { LINK_FAULTS } from "../../diagnostics/faults/links.ts";
import { inside, type Place } from "../../diagnostics/place.ts";
import type { LinkRecord, RelationRecord } from "../../model/record.ts";
import { wordings } from "../../model/text.ts";
import type { CheckInput, Rule } from "../rule.ts";

export const basesBorneOut: Rule = {
  name: "bases-borne-out",
  holds: "A relation or link has what its basis needs: a passage, a source of its own, or the editor's reason.",
  check: (input, report) => {
    const { records, placeOf } = input;
    records.relations.forEach((relation, position) => {
      // True of nearly all, and nothing else is to be asked of those.
      if (relation.source !== undefined && standsOnPassage(relation)) return;
      const place = () => placeOf("relations", position);
      checkBasis(relation, "relation", place, report);
      const { basis = "article", source } = relation;
      if (basis !== "editor" && source === undefined) report(LINK_FAULTS.basisWithoutSource(place(), basis));
      if (basis === "background" && source !== undefined && isOwnArticle(input, place(), source)) {
        report(LINK_FAULTS.backgroundIsArticle(inside(place(), "basis"), source));
      }
    });
    records.claims.forEach(({ links }, position) => {
      links?.forEach((link, at) => {
        const place = () => inside(placeOf("claims", position), "links", at);
        checkBasis(link, "link", place, report);
        if (link.basis === "background") report(LINK_FAULTS.backgroundLink(inside(place(), "basis")));
      });
    });
  },
};

function checkBasis(
  tie: RelationRecord | LinkRecord,
  what: "relation" | "link",
  place: () => Place,
  report: (fault: Fault) => void,
): void {
  const { basis = "article", note } = tie;
  if (basis === "article" && !standsOnPassage(tie)) report(LINK_FAULTS.basisWithoutPassage(place(), what));
  if (basis === "editor" && !wordings(note).some((text) => text.trim() !== "")) {
    report(LINK_FAULTS.editorWithoutNote(inside(place(), "basis")));
  }
}

function standsOnPassage({ basis = "article", passage }: RelationRecord | LinkRecord): boolean {
  if (basis !== "article" || passage === undefined) return false;
  return !Array.isArray(passage) || passage.length > 0;
}

/** Whether `source` is the one article of the file that the relation stands in; records from code have no file. */
function isOwnArticle({ index, placeOf }: CheckInput, relation: Place, source: string): boolean {
  const found = index.find(source);
  if (found?.list !== "sources" || relation.file === undefined) return false;
  const article = placeOf("sources", found.index);
  return article.file === relation.file && article.path[0] === "source";
}
