import { EVIDENCE_FAULTS } from "../../diagnostics/faults/evidence.ts";
import { inside } from "../../diagnostics/place.ts";
import { unrecordedHedges, unstatedHedges } from "../../evidence/hedges-in-text.ts";
import { makePassageTexts } from "../passage-texts.ts";
import type { Rule } from "../rule.ts";
import { wordsOfClaims } from "../words-of-claims.ts";

export const hedgesStated: Rule = {
  name: "hedges-stated",
  holds: "Where the text is at hand, a claim hedges as its passages do: no less, and no more.",
  check: ({ records, findings, texts, placeOf }, report) => {
    if (texts === undefined) return;
    for (const [position, words] of wordsOfClaims(findings, makePassageTexts(texts))) {
      const { hedge = [] } = records.claims[position] ?? {};
      const place = () => placeOf("claims", position);
      for (const absent of unstatedHedges(hedge, words)) {
        report(EVIDENCE_FAULTS.hedgeNotInPassage(inside(place(), "hedge", hedge.indexOf(absent)), absent));
      }
      for (const { hedge: missing, word } of unrecordedHedges(hedge, words)) {
        report(EVIDENCE_FAULTS.hedgeLeftOut(hedge.length > 0 ? inside(place(), "hedge") : place(), missing, word));
      }
    }
  },
};
