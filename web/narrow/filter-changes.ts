import { KINDS, type Kind } from "../../src/model/kinds.ts";
import type { Facet, View } from "../../src/model/view.ts";
import type { Vocabulary } from "../../src/model/vocabulary.ts";
import type { ClaimFacet } from "../../src/query/narrow/facet.ts";
import { facetContext } from "../../src/query/narrow/facet-context.ts";
import type { ViewChanges } from "../change-view.ts";
import type { Reader } from "../panels/reader.ts";

/**
 * The values that a view's filter names of a facet: looks, types or kinds of what speaks or is said; else those that the
 * facet knows. What a link names that is of another kind, or nothing, is ignored.
 */
export function chosenOf({ vocabulary, graph }: Reader, { filters }: View, facet: ClaimFacet): readonly string[] {
  const values = filters?.[facet.filter] ?? [];
  const kind = facet.id === "speaker-type" ? "Actor" : "Claim";
  if (facet.names === "types") return values.filter((value) => kindOfType(vocabulary, value) === kind);
  return values.filter((value) => facet.knows(value, facetContext(graph)));
}

/** The kind that a type is of; a look of several types may have a kind's own name. */
export function kindOfType({ nodeTypes }: Vocabulary, type: string): Kind | undefined {
  return nodeTypes.get(type)?.kind ?? KINDS.find((kind) => kind === type);
}

/** The change that leaves these values of a filter chosen. */
export function chooseValues({ filters }: View, filter: Facet, values: readonly string[]): ViewChanges {
  const { [filter]: _old, ...others } = filters ?? {};
  const next = values.length === 0 ? others : { ...others, [filter]: [...new Set(values)] };
  return { filters: Object.keys(next).length === 0 ? undefined : next };
}

/** The change that lifts every filter, the stretch of time and the date as known on. */
export const LIFT_ALL: ViewChanges = { filters: undefined, time: undefined };
