import { STANCES } from "../../../model/wording.ts";
import type { ClaimFacet } from "../facet.ts";

/** The speaker's position; with topics chosen, on one of those. */
export const stance: ClaimFacet = {
  id: "stance",
  filter: "stance",
  names: "words",
  knows: (value) => STANCES.some((known) => known === value),
  valuesOf: ({ about }, { withWider }, others) => {
    const topics = others.get("topic");
    return about.flatMap(({ topic, stance: position }) => {
      if (position === undefined) return [];
      return topics === undefined || withWider(topic).some((id) => topics.has(id)) ? [position] : [];
    });
  },
};
