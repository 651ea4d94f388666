import { closestWord } from "../../base/closest-word.ts";
import type { FaultText } from "../../diagnostics/fault.ts";
import type { ClaimGraph } from "../../model/claim-graph.ts";
import type { View } from "../../model/view.ts";
import { FACETS } from "../../model/view.ts";
import { ATTRIBUTIONS, HEDGES, STANCES } from "../../model/wording.ts";
import { makeLooks } from "../../picture/look.ts";
import { facetContext } from "../../query/narrow/facet-context.ts";
import { UNHEDGED } from "../../query/narrow/facets/hedge.ts";
import { CLAIM_FACETS } from "../../query/narrow/facets.ts";

/** Values that a view narrows by and that nothing in the graph is: narrowing by them would show all or nothing. */
export function unknownFilters(graph: ClaimGraph, { filters = {} }: View): readonly FaultText[] {
  const context = facetContext(graph);
  const lookOf = makeLooks(context.vocabulary);
  const types = [...context.vocabulary.nodeTypes.values()].flatMap(({ id, kind }) => [id, lookOf(id, kind).id]);
  const words: readonly string[] = [...types, ...STANCES, ...HEDGES, UNHEDGED, ...ATTRIBUTIONS];
  return FACETS.flatMap((facet) => {
    const facets = CLAIM_FACETS.filter(({ filter }) => filter === facet);
    const isKnown = (value: string) =>
      facets.some(({ knows }) => knows(value, context)) || (facet === "type" && types.includes(value));
    const unknown = (filters[facet] ?? []).filter((value) => !isKnown(value));
    return unknown.map((value) => {
      const meant = closestWord(value, [...words, ...graph.nodes()].filter(isKnown));
      return {
        wrong: `There is no ${facet} "${value}" to narrow by.`,
        remedy:
          meant === undefined ? "Choose it in the viewer, and take the link from there." : `Did you mean ${meant}?`,
      };
    });
  });
}
