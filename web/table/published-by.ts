import { nameOf, type Reader } from "../panels/reader.ts";

/** A source by its publisher's name, which is shorter than its title; by its title where it has none. */
export function publishedBy(reader: Reader, source: string): string {
  const { graph } = reader;
  const node = graph.hasNode(source) ? graph.getNodeAttributes(source) : undefined;
  return nameOf(reader, (node?.kind === "Source" ? node.publisher : undefined) ?? source);
}
