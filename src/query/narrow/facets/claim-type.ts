import type { ClaimFacet } from "../facet.ts";

/** What sort of claim it is. */
export const claimType: ClaimFacet = {
  id: "claim-type",
  filter: "type",
  names: "types",
  knows: (value, { vocabulary }) => vocabulary.nodeTypes.get(value)?.kind === "Claim",
  valuesOf: ({ type }) => [type],
};
