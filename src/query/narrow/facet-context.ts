import type { ClaimGraph } from "../../model/claim-graph.ts";
import { makeVocabulary } from "../../model/vocabulary.ts";
import { rememberDerived } from "../remember-derived.ts";
import type { FacetContext } from "./facet.ts";

/** Relations of a place to what it lies in. */
const INTO_WIDER: ReadonlySet<string> = new Set(["locatedIn", "partOf"]);

/** What facets may ask about a graph; made once. */
export const facetContext = rememberDerived((graph) => ({
  graph,
  vocabulary: makeVocabulary(graph.getAttribute("vocabulary")),
  withWider: makeWithWider(graph),
}));

function makeWithWider(graph: ClaimGraph): FacetContext["withWider"] {
  const steps = new Map<string, string[]>();
  graph.forEachEdge((_, { type }, from, to, start, end) => {
    const isPlaces = start.kind === "Place" && end.kind === "Place" && INTO_WIDER.has(type);
    if (!isPlaces && type !== "broader") return;
    const known = steps.get(from);
    if (known) known.push(to);
    else steps.set(from, [to]);
  });

  const cache = new Map<string, readonly string[]>();
  return (id) => {
    const known = cache.get(id);
    if (known) return known;
    const found = new Set([id]);
    // A set that grows while it is walked is walked to its end, and a circle ends it.
    for (const one of found) for (const wider of steps.get(one) ?? []) found.add(wider);
    const all = [...found];
    cache.set(id, all);
    return all;
  };
}
