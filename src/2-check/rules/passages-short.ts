import { oneOrMany } from "../../base/one-or-many.ts";
import type { Fault } from "../../diagnostics/fault.ts";
import { EVIDENCE_FAULTS } from "../../diagnostics/faults/evidence.ts";
import { inside, type Place } from "../../diagnostics/place.ts";
import { countWords, MOST_WORDS_A_SIDE, parsePassage } from "../../evidence/passage.ts";
import type { PassageRecord } from "../../model/record.ts";
import type { Rule } from "../rule.ts";

type Passages = PassageRecord | readonly PassageRecord[] | undefined;

export const passagesShort: Rule = {
  name: "passages-short",
  holds: "A passage carries at most four words of the text at either end.",
  check: ({ records, placeOf }, report) => {
    records.claims.forEach((claim, index) => {
      if (typeof claim.passage === "string" && PLAINLY_SHORT.test(claim.passage) && claim.links === undefined) return;
      checkAll(claim.passage, () => inside(placeOf("claims", index), "passage"), report);
      claim.links?.forEach(({ passage }, at) => {
        checkAll(passage, () => inside(placeOf("claims", index), "links", at, "passage"), report);
      });
    });
    records.relations.forEach(({ passage }, index) => {
      if (typeof passage === "string" && PLAINLY_SHORT.test(passage)) return;
      checkAll(passage, () => inside(placeOf("relations", index), "passage"), report);
    });
    records.uncovered.forEach(({ passage }, index) => {
      checkAll(passage, () => inside(placeOf("uncovered", index), "passage"), report);
    });
    records.sources.forEach(({ body }, index) => {
      for (const side of ["from", "to"] as const) {
        const words = body ? countWords(body[side]) : 0;
        if (words <= MOST_WORDS_A_SIDE) continue;
        const place = inside(placeOf("sources", index), "body", side);
        report(EVIDENCE_FAULTS.passageTooLong(place, side === "from" ? "first" : "last", words));
      }
    });
  },
};

function checkAll(passages: Passages, place: () => Place, report: (fault: Fault) => void): void {
  if (passages === undefined) return;
  oneOrMany<PassageRecord>(passages).forEach((passage, at) => {
    const own = Array.isArray(passages) ? () => inside(place(), at) : place;
    if (!PLAINLY_SHORT.test(typeof passage === "string" ? passage : passage.text)) check(passage, own, report);
  });
}

function check(passage: PassageRecord, place: () => Place, report: (fault: Fault) => void): void {
  const { whole, first, last, parts } = parsePassage(passage);
  if (whole && !/…|\.{3}/.test(first)) return;
  if (parts !== 2 || first === "" || last === "") report(EVIDENCE_FAULTS.passageHalf(place()));
  const [firstWords, lastWords] = [countWords(first), countWords(last)];
  if (firstWords > MOST_WORDS_A_SIDE) report(EVIDENCE_FAULTS.passageTooLong(place(), "first", firstWords));
  if (lastWords > MOST_WORDS_A_SIDE) report(EVIDENCE_FAULTS.passageTooLong(place(), "last", lastWords));
}

/** Two sides of at most four stretches between single spaces: true of nearly all, and found without taking it apart. */
const PLAINLY_SHORT = /^[^\s…]+(?: [^\s…]+){0,3} … [^\s…]+(?: [^\s…]+){0,3}$/;
