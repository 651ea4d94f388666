import type { ClaimNode } from "../../model/attributes.ts";
import type { ClaimGraph } from "../../model/claim-graph.ts";
import type { PeriodBounds } from "../../model/period.ts";
import type { View } from "../../model/view.ts";
import { choicesOf, narrowingFacets, passesFacet } from "../narrow/choices.ts";
import { facetContext } from "../narrow/facet-context.ts";
import { keyOfNarrowing } from "../narrow/narrow.ts";
import { rememberLast } from "../remember-last.ts";
import { asKnownOn } from "./as-known-on.ts";
import { claimPeriods, type TimeBy } from "./claim-periods.ts";
import { countRuns, spanOf, yearRuns } from "./year-runs.ts";

/** The claims of one year of the calendar. */
export interface YearCount {
  readonly year: number;
  /** Claims whose time touches the year: what this year alone would show. */
  readonly claims: number;
  /** Those of them that the facets let pass. */
  readonly passing: number;
}

/** A histogram of claims by year. */
export interface YearCounts {
  /** Each year from the first to the last that a claim names; none where no claim names a year. */
  readonly years: readonly YearCount[];
  /** Claims that name no time. */
  readonly timeless: number;
}

/** How many claims touch each year, by the time they speak of or by publication, as known on the view's date. */
export function countYears(graph: ClaimGraph, view: View, by: TimeBy): YearCounts {
  const known = asKnownOn(graph, view.time?.knownOn);
  return countKnown(known, { view, by });
}

interface Question {
  readonly view: View;
  readonly by: TimeBy;
}

const countKnown = rememberLast<Question, YearCounts>(
  (graph, { view: { filters }, by }) => {
    const context = facetContext(graph);
    const choices = choicesOf({ v: 1, ...(filters && { filters }) }, context);
    const facets = narrowingFacets(choices);
    const dated: { readonly claim: ClaimNode; readonly periods: readonly PeriodBounds[] }[] = [];
    let timeless = 0;
    graph.forEachNode((_, claim) => {
      if (claim.kind !== "Claim") return;
      const periods = claimPeriods(graph, claim, by);
      if (periods.length === 0) timeless++;
      else dated.push({ claim, periods });
    });

    const span = spanOf(dated.flatMap(({ periods }) => periods));
    const passes = (claim: ClaimNode) => facets.every((facet) => passesFacet(facet, claim, context, choices));
    const runsOf = (claims: typeof dated) => claims.flatMap(({ periods }) => yearRuns(periods, span));
    const claims = countRuns(runsOf(dated), span);
    const passing = countRuns(runsOf(dated.filter(({ claim }) => passes(claim))), span);
    const years = claims.map((n, index) => ({ year: span[0] + index, claims: n, passing: passing[index] ?? 0 }));
    return { years, timeless };
  },
  ({ view, by }) => `${by} ${keyOfNarrowing({ v: 1, ...(view.filters && { filters: view.filters }) })}`,
);
