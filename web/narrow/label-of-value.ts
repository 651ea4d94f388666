import { KINDS } from "../../src/model/kinds.ts";
import { KIND_LABELS } from "../../src/picture/kind-labels.ts";
import type { ClaimFacet } from "../../src/query/narrow/facet.ts";
import { UNHEDGED } from "../../src/query/narrow/facets/hedge.ts";
import { wholeGraphOf } from "../../src/query/time/as-known-on.ts";
import { nameOf, type Reader, typeLabel } from "../panels/reader.ts";

/** What a value of a facet is called in the reader's language. */
export function labelOfValue(
  reader: Reader,
  { names, filter }: Pick<ClaimFacet, "names" | "filter">,
  value: string,
): string {
  if (names === "types") return labelOfType(reader, value);
  // What is not known yet on the date has a name all the same.
  if (names === "nodes") return nameOf({ ...reader, graph: wholeGraphOf(reader.graph) }, value);
  const { attribution, hedge, stance } = reader.say.claim;
  const unhedged = { [UNHEDGED]: reader.say.facets.unhedged };
  const words: Readonly<Record<string, string>> =
    filter === "stance" ? stance : filter === "attribution" ? attribution : { ...hedge, ...unhedged };
  return words[value] ?? value;
}

/** What a type, or a kind whose types all look alike, is called. */
export function labelOfType(reader: Reader, type: string): string {
  const kind = reader.vocabulary.nodeTypes.has(type) ? undefined : KINDS.find((one) => one === type);
  return kind === undefined ? typeLabel(reader, type) : KIND_LABELS[kind][reader.language];
}
