import { compareText } from "../../base/compare-text.ts";
import type { NodeAttributes } from "../../model/attributes.ts";
import type { ClaimGraph } from "../../model/claim-graph.ts";
import { periodBounds } from "../../model/period.ts";

/**
 * Since when sources were known, `yyyy-mm-dd`: from the first day they may have come out on. One that does not say
 * when is known from the day of the data set: nothing shows that it was there before.
 */
export function knownSince(graph: ClaimGraph, published: string | undefined): string {
  const { from, to } = published === undefined ? {} : periodBounds(published);
  return from ?? to ?? graph.getAttribute("date");
}

/** The dates on which the graph's sources came out, as they say them (EDTF), each once, oldest first. */
export function publicationDates(graph: ClaimGraph): readonly string[] {
  const dates = new Map<string, string>();
  graph.forEachNode((_, node) => {
    const published = publishedOf(node);
    if (published === undefined || dates.has(published)) return;
    const { from, to } = periodBounds(published);
    const day = from ?? to;
    if (day !== undefined) dates.set(published, day);
  });
  return [...dates].sort((a, b) => compareText(a[1], b[1]) || compareText(a[0], b[0])).map(([date]) => date);
}

function publishedOf(node: NodeAttributes): string | undefined {
  return node.kind === "Source" || node.kind === "Claim" ? node.published : undefined;
}
