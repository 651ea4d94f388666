import type { Kind } from "../model/kinds.ts";
import type { ClaimRecord, Records } from "../model/record.ts";
import type { Language } from "../model/text.ts";
import type { Vocabulary } from "../model/vocabulary.ts";
import type { EvidenceLookup } from "./evidence-lookup.ts";

/** A claim with its id as seen from outside, `source/claim`, put together once. */
export interface IdentifiedClaim {
  readonly id: string;
  readonly record: ClaimRecord;
}

/** What making nodes and edges needs beside the one record. */
export interface AssembleContext {
  /** Only what the audience may see; each list sorted by id. */
  readonly records: Records;
  /** The same claims, sorted by source and id. */
  readonly claims: readonly IdentifiedClaim[];
  readonly vocabulary: Vocabulary;
  readonly evidence: EvidenceLookup;
  /** The language of plain strings and of `label`. */
  readonly language: Language;
  /** Whether this audience may see the record of an id; absent where it may see all. */
  readonly isVisible: ((id: string) => boolean) | undefined;
  /** Radius of a node in layout units. */
  readonly radiusOf: (id: string, kind: Kind) => number;
}

type Visibility = Pick<AssembleContext, "isVisible">;

/** The id itself, or nothing where this audience may not see its record. */
export function visibleId(id: string | undefined, { isVisible }: Visibility): string | undefined {
  return id === undefined || !isVisible || isVisible(id) ? id : undefined;
}

/** Those of `ids` that the audience may see, in a list of their own. */
export function visibleIds(ids: readonly string[], { isVisible }: Visibility): readonly string[] {
  return isVisible ? ids.filter(isVisible) : [...ids];
}

/** The one empty list of all nodes: hundreds of thousands of lists of nothing would have to be kept. */
export const NONE: readonly never[] = Object.freeze([]);
