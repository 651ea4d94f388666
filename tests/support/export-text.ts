import { FORMATS } from "../../src/5-export/formats.ts";
import type { ClaimGraph } from "../../src/model/claim-graph.ts";

/** The files that a format makes of a graph, as texts by name. */
export function exportTexts(graph: ClaimGraph, format: string): ReadonlyMap<string, string> {
  const found = FORMATS.find(({ name }) => name === format);
  if (!found) throw new Error(`no format ${format}`);
  return new Map(found.write(graph, "graph").map(({ name, chunks }) => [name, joinChunks(chunks)]));
}

/** The one file that a format makes. */
export function exportText(graph: ClaimGraph, format: "gexf" | "json"): string {
  const text = exportTexts(graph, format).get(`graph.${format}`);
  if (text === undefined) throw new Error(`no graph.${format}`);
  return text;
}

function joinChunks(chunks: Iterable<string | Uint8Array>): string {
  return [...chunks].map((chunk) => (typeof chunk === "string" ? chunk : new TextDecoder().decode(chunk))).join("");
}
