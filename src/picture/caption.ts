import { compareText } from "../base/compare-text.ts";
import type { ClaimGraph } from "../model/claim-graph.ts";
import { type Language, textIn } from "../model/text.ts";

/** The line under a picture: its sources with their years, the date of the data, the licence. */
export function captionOf(graph: ClaimGraph, language: Language): string {
  const sources = graph
    .mapNodes((_, node) => node)
    .flatMap((node) => (node.kind === "Source" ? [node] : []))
    .map(({ label, labels, publisher, published }) => {
      const name = publisher !== undefined && graph.hasNode(publisher) ? graph.getNodeAttributes(publisher) : undefined;
      const title = name ? textIn(name.labels, language) || name.label : textIn(labels, language) || label;
      return published === undefined ? title : `${title} (${published.slice(0, 4)})`;
    })
    .sort(compareText);
  const { date, licence } = graph.getAttributes();
  return [...new Set(sources), date, ...(licence === undefined ? [] : [licence])].join(" · ");
}
