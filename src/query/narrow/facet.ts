import type { ClaimNode } from "../../model/attributes.ts";
import type { ClaimGraph } from "../../model/claim-graph.ts";
import type { Facet } from "../../model/view.ts";
import type { Vocabulary } from "../../model/vocabulary.ts";

/** What claims can be picked by, in the order offered. */
const FACET_IDS = ["speaker-type", "claim-type", "topic", "stance", "hedge", "attribution", "source", "place"] as const;
export type FacetId = (typeof FACET_IDS)[number];

/** The values chosen of each facet that narrows; one without a choice is absent. */
export type Choices = ReadonlyMap<FacetId, ReadonlySet<string>>;

/** What a facet may ask besides the claim. */
export interface FacetContext {
  readonly graph: ClaimGraph;
  readonly vocabulary: Vocabulary;
  /** A topic or place and all that it is a part of. */
  readonly withWider: (id: string) => readonly string[];
}

/** One way to pick claims: a claim passes where one of its values is chosen. */
export interface ClaimFacet {
  readonly id: FacetId;
  /** Which of a view's filters holds its choices. */
  readonly filter: Facet;
  /** What its values are: types of the vocabulary, nodes of the graph, or words of `model/wording.ts`. */
  readonly names: "types" | "nodes" | "words";
  /** Whether a value is one of this facet's; others are ignored. */
  readonly knows: (value: string, context: FacetContext) => boolean;
  /** Whether a value is offered; any that is known can be chosen by a link. All are where it is absent. */
  readonly offers?: (value: string, context: FacetContext) => boolean;
  /** May name a value twice. `others` are the choices of the other facets. */
  readonly valuesOf: (claim: ClaimNode, context: FacetContext, others: Choices) => readonly string[];
}
