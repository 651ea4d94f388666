import type { Labels, Terms } from "./node-type.ts";

/**
 * Where edges of a type come from: `relation` from a relation record, `discourse` from a claim or source record,
 * `link` from a claim's links, `derived` from what claims say taken together: see `query/`.
 */
export type EdgeFamily = "relation" | "discourse" | "link" | "derived";

/** The declaration of one type of edge. */
export interface EdgeType {
  /** camelCase verb; what `type:` says in a record. */
  readonly id: string;
  readonly family: EdgeFamily;
  /** Kinds or types that may stand at the start; a type stands for its subtypes too. */
  readonly domain: readonly string[];
  /** Kinds or types that may stand at the end. */
  readonly range: readonly string[];
  /** Read from start to end: "co-founded". */
  readonly labels: Labels;
  /** Read from end to start: "was co-founded by". Equal to `labels` where symmetric. */
  readonly inverse: Labels;
  readonly symmetric: boolean;
  /** One line in English: when to use it. */
  readonly definition: string;
  readonly terms: Terms;
}

/** Keeps the literal types of a declaration, so that unions can be made of them. */
export function defineEdgeType<const T extends EdgeType>(declaration: T): T {
  return declaration;
}
