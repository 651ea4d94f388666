import { HEDGES } from "../../../model/wording.ts";
import type { ClaimFacet } from "../facet.ts";

/** What is chosen to see the claims whose wording holds nothing back. */
export const UNHEDGED = "none";

/** What its wording holds back. */
export const hedge: ClaimFacet = {
  id: "hedge",
  filter: "hedge",
  names: "words",
  knows: (value) => value === UNHEDGED || HEDGES.some((known) => known === value),
  valuesOf: (claim) => (claim.hedge.length === 0 ? [UNHEDGED] : claim.hedge),
};
