import { compareText } from "../base/compare-text.ts";
import type { ClaimGraph } from "../model/claim-graph.ts";
import { nameIn, nameOfNode } from "../model/name-in.ts";
import type { Language } from "../model/text.ts";

/** The line under a picture: its sources with their years, the date of the data, the licence. */
export function captionOf(graph: ClaimGraph, language: Language): string {
  const sources = graph
    .mapNodes((_, node) => node)
    .flatMap((node) => (node.kind === "Source" ? [node] : []))
    .map(({ publisher, published, ...source }) => {
      const title =
        publisher !== undefined && graph.hasNode(publisher)
          ? nameIn(graph, publisher, language)
          : nameOfNode(source, language);
      return published === undefined ? title : `${title} (${published.slice(0, 4)})`;
    })
    .sort(compareText);
  const { date, licence } = graph.getAttributes();
  return [...new Set(sources), date, ...(licence === undefined ? [] : [licence])].join(" · ");
}
