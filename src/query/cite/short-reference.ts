import type { ClaimGraph } from "../../model/claim-graph.ts";
import { nameIn } from "../../model/name-in.ts";
import { yearsOf } from "../../model/period.ts";
import type { Language } from "../../model/text.ts";

/** A source in short, in the reader's language: publisher, or title, and year. */
export function shortReference(graph: ClaimGraph, id: string, language: Language): string {
  const source = graph.hasNode(id) ? graph.getNodeAttributes(id) : undefined;
  const { publisher, published } = source?.kind === "Source" ? source : {};
  const name = nameIn(graph, publisher ?? id, language);
  return published === undefined ? name : `${name}, ${yearsOf(published)}`;
}
