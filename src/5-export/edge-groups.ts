import type { ColumnContext } from "../model/attribute-columns.ts";

/** Gives what decides which columns an edge may have: its type and its family. A type that is not known counts as a relation. */
export function edgeGroups({ vocabulary }: ColumnContext): (edge: { readonly type: string }) => readonly string[] {
  return ({ type }) => [type, vocabulary.edgeTypes.get(type)?.family ?? "relation"];
}
