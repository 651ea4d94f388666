import { compareText } from "../base/compare-text.ts";
import type { ClaimGraph } from "../model/claim-graph.ts";
import { nameIn, nameOfNode } from "../model/name-in.ts";
import { yearsOf } from "../model/period.ts";
import type { Language } from "../model/text.ts";
import { rememberDerived } from "../query/remember-derived.ts";
import { statedBy } from "../query/time/borne-out.ts";

/**
 * The line under a picture: the sources of what is shown with their years, the date of the data, the licence. Names
 * come from the whole graph, since filters may hide who publishes a source that is cited.
 */
export function captionOf(graph: ClaimGraph, language: Language, shown: ClaimGraph = graph): string {
  const sources = [...sourcesOf(shown)]
    .filter((id) => graph.hasNode(id))
    .map((id) => graph.getNodeAttributes(id))
    .flatMap((node) => (node.kind === "Source" ? [node] : []))
    .map(({ publisher, published, ...source }) => {
      const title =
        publisher !== undefined && graph.hasNode(publisher)
          ? nameIn(graph, publisher, language)
          : nameOfNode(source, language);
      return published === undefined ? title : `${title} (${yearsOf(published)})`;
    })
    .sort(compareText);
  const { date, licence } = graph.getAttributes();
  return [...new Set(sources), date, ...(licence === undefined ? [] : [licence])].join(" · ");
}

/** Sources that are shown, and those that bear out what is shown while a filter hides them. A page asks at each update. */
const sourcesOf = rememberDerived((shown): ReadonlySet<string> => {
  const found = new Set<string>();
  shown.forEachNode((id, node) => {
    if (node.kind === "Source") found.add(id);
    if (node.kind === "Claim") found.add(node.source);
  });
  shown.forEachEdge((_, edge) => {
    const source = statedBy(edge);
    if (source !== undefined) found.add(source);
  });
  return found;
});
