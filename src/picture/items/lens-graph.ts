import type { ClaimGraph } from "../../model/claim-graph.ts";
import type { View } from "../../model/view.ts";
import type { Vocabulary } from "../../model/vocabulary.ts";
import { isOwnNode } from "../../query/derive/lay-over.ts";
import { type Narrowing, narrow } from "../../query/narrow/narrow.ts";
import { narrowedGraph } from "../../query/narrow/narrowed-graph.ts";
import type { Lens } from "../lens.ts";
import type { LookOf } from "../look.ts";
import { plainTypes } from "./plain-types.ts";

/** The graph that a lens shows a part of, after a view's date and filters. */
export interface LensGraph extends Narrowing {
  readonly lens: Lens;
}

/** What types are called and how they look. */
interface Words {
  readonly vocabulary: Vocabulary;
  readonly lookOf: LookOf;
}

/**
 * Applies a view's date and filters to an evidence graph, then derives of what is left what the lens shows: no link of
 * a lens rests on a claim that is hidden. What is selected is in it whatever the filters say, unless it was not known
 * on the date. Asked the same again, it gives the same graph.
 */
export function lensGraph(whole: ClaimGraph, lens: Lens, view: View, { vocabulary, lookOf }: Words): LensGraph {
  const narrowing = narrow(whole, plainTypes(view, vocabulary, lookOf));
  if (!lens.derive) return { ...narrowing, lens };
  const left = narrowedGraph(narrowing, view.selection ?? []);
  const graph = lens.derive(left);
  return { ...narrowing, lens, graph, showsNode: (id) => isOwnNode(graph, id), showsEdge: () => true };
}
