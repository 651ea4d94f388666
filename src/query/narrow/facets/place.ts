import { wholeGraphOf } from "../../time/as-known-on.ts";
import type { ClaimFacet, FacetContext } from "../facet.ts";

/** The places it turns on, those its figures count in or count people from included, and what they are a part of. */
export const place: ClaimFacet = {
  id: "place",
  filter: "place",
  names: "nodes",
  knows: (value, { graph }) => {
    const whole = wholeGraphOf(graph);
    return whole.hasNode(value) && whole.getNodeAttribute(value, "kind") === "Place";
  },
  valuesOf: (claim, context) => {
    const named = claim.concerns.filter((id) => isPlace(id, context));
    const counted = claim.figures.flatMap((figure) => [...(figure.place ?? []), ...(figure.origin ?? [])]);
    return [...named, ...counted].flatMap(context.withWider);
  },
};

function isPlace(id: string, { graph }: FacetContext): boolean {
  return graph.hasNode(id) && graph.getNodeAttribute(id, "kind") === "Place";
}
