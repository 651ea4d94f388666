import { compareText } from "../../base/compare-text.ts";
import type { ClaimNode } from "../../model/attributes.ts";
import type { ClaimGraph } from "../../model/claim-graph.ts";
import type { View } from "../../model/view.ts";
import { rememberDerived } from "../remember-derived.ts";
import { rememberLast } from "../remember-last.ts";
import { asKnownOn } from "../time/as-known-on.ts";
import { timeWindow } from "../time/time-window.ts";
import { choicesOf, choicesWithout, NO_CHOICES, narrowingFacets, passesFacet } from "./choices.ts";
import type { Choices, ClaimFacet, FacetContext } from "./facet.ts";
import { facetContext } from "./facet-context.ts";
import { CLAIM_FACETS } from "./facets.ts";
import { keyOfNarrowing } from "./narrow.ts";

/** One value of a facet. */
export interface FacetValue {
  readonly value: string;
  /** How many claims have it and pass time and all other facets: what choosing it would show. */
  readonly count: number;
  /** How many claims have it, whatever is chosen. */
  readonly total: number;
  readonly isChosen: boolean;
}

/** A facet with the values that occur, those of most claims first whatever is chosen, so that lists stand still. */
export interface FacetCounts {
  readonly facet: ClaimFacet;
  readonly values: readonly FacetValue[];
}

/** How many claims each value of a facet would show, as known on the view's date. */
export function countFacet(graph: ClaimGraph, view: View, facet: ClaimFacet): FacetCounts {
  return countKnown(asKnownOn(graph, view.time?.knownOn), { view, facet });
}

/** The facets of which any claim has a value to offer. */
export function facetsInUse(graph: ClaimGraph): readonly ClaimFacet[] {
  return inUse(graph);
}

interface Question {
  readonly view: View;
  readonly facet: ClaimFacet;
}

const countKnown = rememberLast<Question, FacetCounts>(
  (graph, { view, facet }) => {
    const context = facetContext(graph);
    const choices = choicesOf(view, context);
    const others = choicesWithout(choices, facet.id);
    const facets = narrowingFacets(others);
    const stretch = timeWindow(graph, view.time);
    const all = totalsOf(graph, facet);
    const passes = (claim: ClaimNode) =>
      (stretch?.passesClaim(claim) ?? true) && facets.every((other) => passesFacet(other, claim, context, others));
    const isOpen = facets.length === 0 && !stretch;
    const counts = isOpen ? all : tally(allClaims(graph).filter(passes), facet, context, others);
    const chosen = choices.get(facet.id) ?? new Set<string>();
    const offered = [...all.keys()].filter((value) => facet.offers?.(value, context) ?? true);
    // Of a look's types those that speak are listed, and no others.
    const listed = facet.names === "types" ? offered : new Set([...offered, ...chosen]);
    const values = [...listed].map((value) => ({
      value,
      count: counts.get(value) ?? 0,
      total: all.get(value) ?? 0,
      isChosen: chosen.has(value),
    }));
    return { facet, values: values.sort((a, b) => b.total - a.total || compareText(a.value, b.value)) };
  },
  ({ view, facet }) => `${facet.id} ${keyOfNarrowing(view)}`,
  2 * CLAIM_FACETS.length,
);

const inUse = rememberDerived((graph) => {
  const context = facetContext(graph);
  const isOffered = (facet: ClaimFacet, value: string) => facet.offers?.(value, context) ?? true;
  return CLAIM_FACETS.filter((facet) =>
    allClaims(graph).some((claim) =>
      facet.valuesOf(claim, context, NO_CHOICES).some((value) => isOffered(facet, value)),
    ),
  );
});

const totalsOf = rememberLast<ClaimFacet, ReadonlyMap<string, number>>(
  (graph, facet) => tally(allClaims(graph), facet, facetContext(graph), NO_CHOICES),
  ({ id }) => id,
);

const allClaims = rememberDerived((graph) => {
  const claims: ClaimNode[] = [];
  graph.forEachNode((_, node) => {
    if (node.kind === "Claim") claims.push(node);
  });
  return claims;
});

/** How many claims have each value; one that names a value twice has it once. */
function tally(
  claims: readonly ClaimNode[],
  facet: ClaimFacet,
  context: FacetContext,
  others: Choices,
): ReadonlyMap<string, number> {
  const counts = new Map<string, { claims: number; last: ClaimNode }>();
  for (const claim of claims) {
    for (const value of facet.valuesOf(claim, context, others)) {
      const known = counts.get(value);
      if (!known) counts.set(value, { claims: 1, last: claim });
      else if (known.last !== claim) {
        known.claims++;
        known.last = claim;
      }
    }
  }
  return new Map([...counts].map(([value, known]) => [value, known.claims]));
}
