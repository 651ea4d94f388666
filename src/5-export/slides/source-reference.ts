import { compareText } from "../../base/compare-text.ts";
import type { ClaimGraph } from "../../model/claim-graph.ts";
import { type Language, textIn } from "../../model/text.ts";

/** What a node is called in a language; its id where the graph does not hold it. */
export function nameIn(graph: ClaimGraph, id: string, language: Language): string {
  if (!graph.hasNode(id)) return id;
  const { label, labels } = graph.getNodeAttributes(id);
  return textIn(labels, language) || label;
}

/** A source in full: authors, title, publisher and date, without its address. */
export function referenceOf(graph: ClaimGraph, id: string, language: Language): string {
  const source = graph.hasNode(id) ? graph.getNodeAttributes(id) : undefined;
  if (source?.kind !== "Source") return "";
  const { publisher, published } = source;
  const authors = graph
    .mapInEdges(id, (_, { type }, author) => (type === "authored" ? nameIn(graph, author, language) : ""))
    .filter((name) => name !== "")
    .sort(compareText);
  const house = publisher === undefined ? [] : [nameIn(graph, publisher, language)];
  const issued = [...house, ...(published === undefined ? [] : [published])].join(", ");
  return [authors.join(", "), nameIn(graph, id, language), issued]
    .filter((part) => part !== "")
    .map(ended)
    .join(" ");
}

/** A source in short: publisher, or title, and year. */
export function shortReferenceOf(graph: ClaimGraph, id: string, language: Language): string {
  const source = graph.hasNode(id) ? graph.getNodeAttributes(id) : undefined;
  if (source?.kind !== "Source") return "";
  const name = nameIn(graph, source.publisher ?? id, language);
  return source.published === undefined ? `(${name})` : `(${name}, ${source.published.slice(0, 4)})`;
}

function ended(sentence: string): string {
  return /[.!?…]["»”]?$/.test(sentence) ? sentence : `${sentence}.`;
}
