import { ATTRIBUTION_FAULTS } from "../../diagnostics/faults/attribution.ts";
import { inside } from "../../diagnostics/place.ts";
import type { Rule } from "../rule.ts";

export const narrationIsThePublishers: Rule = {
  name: "narration-is-the-publishers",
  holds: "What an article narrates is its publisher's, and what its publisher says in it is narrated.",
  check: ({ records, index, placeOf }, report) => {
    const placeAt = (position: number, field: string) => inside(placeOf("claims", position), field);
    records.claims.forEach((claim, position) => {
      if (claim.apparentSpeaker === claim.speaker) {
        report(ATTRIBUTION_FAULTS.apparentIsSpeaker(placeAt(position, "apparentSpeaker"), claim.speaker));
      }
      const found = index.find(claim.source);
      const source = found?.list === "sources" ? records.sources[found.index] : undefined;
      if (!source) return;
      const { publisher } = source;
      if (claim.attribution !== "narrated") {
        if (claim.speaker !== publisher) return;
        report(
          ATTRIBUTION_FAULTS.publisherNotNarrating(placeAt(position, "attribution"), publisher, claim.attribution),
        );
      } else if (publisher === undefined) {
        report(ATTRIBUTION_FAULTS.narratorUnknown(placeAt(position, "attribution"), claim.source));
      } else if (claim.speaker !== publisher && index.find(claim.speaker)) {
        report(ATTRIBUTION_FAULTS.narratorIsNotPublisher(placeAt(position, "speaker"), claim.speaker, publisher));
      }
    });
  },
};
