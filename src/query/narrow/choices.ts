import type { ClaimNode } from "../../model/attributes.ts";
import type { View } from "../../model/view.ts";
import type { Choices, ClaimFacet, FacetContext, FacetId } from "./facet.ts";
import { CLAIM_FACETS } from "./facets.ts";

/** No facet narrows. */
export const NO_CHOICES: Choices = new Map();

/** What a view's filters choose of each facet, without what no facet knows. */
export function choicesOf({ filters = {} }: View, context: FacetContext): Choices {
  const choices = new Map<FacetId, ReadonlySet<string>>();
  for (const facet of CLAIM_FACETS) {
    const known = (filters[facet.filter] ?? []).filter((value) => facet.knows(value, context));
    if (known.length > 0) choices.set(facet.id, new Set(known));
  }
  return choices;
}

/** The choices of all facets but one. */
export function choicesWithout(choices: Choices, id: FacetId): Choices {
  return choices.has(id) ? new Map([...choices].filter(([other]) => other !== id)) : choices;
}

/** Whether a claim has a value that is chosen of a facet; where none is chosen every claim passes. */
export function passesFacet(facet: ClaimFacet, claim: ClaimNode, context: FacetContext, choices: Choices): boolean {
  const chosen = choices.get(facet.id);
  return chosen === undefined || facet.valuesOf(claim, context, choices).some((value) => chosen.has(value));
}

/** The facets with a choice. */
export function narrowingFacets(choices: Choices): readonly ClaimFacet[] {
  return CLAIM_FACETS.filter(({ id }) => choices.has(id));
}
