import type { ClaimGraph } from "../model/claim-graph.ts";
import type { View } from "../model/view.ts";
import { makeVocabulary } from "../model/vocabulary.ts";
import { narrow } from "../query/narrow/narrow.ts";
import { narrowedGraph } from "../query/narrow/narrowed-graph.ts";
import { rememberDerived } from "../query/remember-derived.ts";
import { plainTypes } from "./items/plain-types.ts";
import { makeLooks } from "./look.ts";

/** A page asks whenever it is drawn. */
const wordsOf = rememberDerived((graph) => {
  const vocabulary = makeVocabulary(graph.getAttribute("vocabulary"));
  return { vocabulary, lookOf: makeLooks(vocabulary) };
});

/**
 * What a view's date and filters leave of an evidence graph, and `kept` beside it unless the date hides that too. The
 * words around a picture speak of this: a count or a source that the picture hides would be taken for one that it shows.
 */
export function shownGraph(graph: ClaimGraph, view: View, kept: readonly string[] = []): ClaimGraph {
  const { vocabulary, lookOf } = wordsOf(graph);
  return narrowedGraph(narrow(graph, plainTypes(view, vocabulary, lookOf)), kept);
}
