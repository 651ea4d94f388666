import type { ClaimGraph } from "../../model/claim-graph.ts";
import type { View } from "../../model/view.ts";
import { rememberDerived } from "../remember-derived.ts";
import { rememberLast } from "../remember-last.ts";
import { asKnownOn, wholeGraphOf } from "../time/as-known-on.ts";
import { timeWindow } from "../time/time-window.ts";
import { choicesOf, narrowingFacets, passesFacet } from "./choices.ts";
import type { FacetId } from "./facet.ts";
import { facetContext } from "./facet-context.ts";
import { keyOfNarrowing } from "./narrow.ts";

/** How much one facet, or the stretch of time, hides. */
export interface Hiding {
  readonly by: FacetId | "time";
  /** Claims that it lets not pass. */
  readonly claims: number;
  /** Those of them that nothing else hides: what lifting it alone brings back. */
  readonly alone: number;
}

/** What a view hides of a graph's claims, and by what. */
export interface HiddenClaims {
  /** All claims of the whole graph. */
  readonly total: number;
  readonly shown: number;
  /** Claims that were not known yet on the view's date. */
  readonly notYetKnown: number;
  /** Claims that name no time and are shown all the same though a stretch of time is asked for. */
  readonly timeless: number;
  /** In the order of the facets, time last; one that is not in use is absent. */
  readonly by: readonly Hiding[];
}

/** Counts what filters and time hide; `graph` may be the whole or what `asKnownOn` made of it. */
export function hiddenBy(graph: ClaimGraph, view: View): HiddenClaims {
  const whole = wholeGraphOf(graph);
  const known = asKnownOn(graph, view.time?.knownOn);
  const hidden = hiddenOfKnown(known, view);
  const total = countClaims(whole);
  return { ...hidden, total, notYetKnown: total - countClaims(known) };
}

const countClaims = rememberDerived((graph) => {
  let claims = 0;
  graph.forEachNode((_, { kind }) => {
    if (kind === "Claim") claims++;
  });
  return claims;
});

const hiddenOfKnown = rememberLast<View, Pick<HiddenClaims, "shown" | "timeless" | "by">>((graph, view) => {
  const context = facetContext(graph);
  const choices = choicesOf(view, context);
  const stretch = timeWindow(graph, view.time);
  const facets = narrowingFacets(choices);
  const by = facets.map(({ id }): { by: Hiding["by"]; claims: number; alone: number } => ({
    by: id,
    claims: 0,
    alone: 0,
  }));
  const byTime = { by: "time" as const, claims: 0, alone: 0 };
  let shown = 0;
  let timeless = 0;
  graph.forEachNode((_, claim) => {
    if (claim.kind !== "Claim") return;
    const hiding = by.filter((_one, index) => {
      const facet = facets[index];
      return facet !== undefined && !passesFacet(facet, claim, context, choices);
    });
    const all = stretch?.passesClaim(claim) === false ? [...hiding, byTime] : hiding;
    for (const one of all) one.claims++;
    if (all.length === 1) for (const one of all) one.alone++;
    if (all.length > 0) return;
    shown++;
    if (stretch?.isTimeless(claim) === true) timeless++;
  });
  return { shown, timeless, by: stretch ? [...by, byTime] : by };
}, keyOfNarrowing);
