import type { ClaimGraph } from "../../model/claim-graph.ts";
import type { View } from "../../model/view.ts";
import { makeVocabulary } from "../../model/vocabulary.ts";
import { fanOut } from "../edges/edge-bends.ts";
import { lensNamed } from "../lenses.ts";
import { makeLooks } from "../look.ts";
import { emphasiseItems, fittedAs } from "./emphasise-items.ts";
import { lensGraph } from "./lens-graph.ts";
import type { PictureItems } from "./picture-items.ts";
import { layoutOf, plainItems, wordsFor } from "./plain-items.ts";

/** What a view shows of a graph, with looks and emphasis, before it is placed on a screen. */
export function pickItems(graph: ClaimGraph, view: View): PictureItems {
  const vocabulary = makeVocabulary(graph.getAttribute("vocabulary"));
  const lens = lensNamed(view.lens);
  const words = wordsFor(lens, { vocabulary, lookOf: makeLooks(vocabulary), language: view.language ?? "en" });
  const plain = plainItems(lensGraph(graph, lens, view, words), view, words, layoutOf(graph));
  const items = emphasiseItems({ ...plain, edges: fanOut(plain.edges) }, view);
  if ((view.selection ?? []).length === 0) return items;
  const unchosen = { ...view, selection: [] };
  return fittedAs(items, plainItems(lensGraph(graph, lens, unchosen, words), unchosen, words, plain.layout));
}
