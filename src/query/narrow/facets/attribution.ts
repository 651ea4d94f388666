import { ATTRIBUTIONS } from "../../../model/wording.ts";
import type { ClaimFacet } from "../facet.ts";

/** How a claim reached us. */
export const attribution: ClaimFacet = {
  id: "attribution",
  filter: "attribution",
  names: "words",
  knows: (value) => ATTRIBUTIONS.some((known) => known === value),
  valuesOf: (claim) => [claim.attribution],
};
