import { wholeGraphOf } from "../../time/as-known-on.ts";
import type { ClaimFacet } from "../facet.ts";

/** Where it stands. */
export const source: ClaimFacet = {
  id: "source",
  filter: "source",
  names: "nodes",
  knows: (value, { graph }) => {
    const whole = wholeGraphOf(graph);
    return whole.hasNode(value) && whole.getNodeAttribute(value, "kind") === "Source";
  },
  valuesOf: (claim) => [claim.source],
};
