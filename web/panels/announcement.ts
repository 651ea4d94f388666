import type { ClaimGraph } from "../../src/model/claim-graph.ts";
import { readType } from "../../src/picture/edge-words.ts";
import { count, fill } from "../messages/message.ts";
import { nameOf, type Reader, typeLabel } from "./reader.ts";

/** What a screen reader says when something is chosen: name, type, how many links; a link as a sentence. */
export function announcement(reader: Reader, id: string, shown: ClaimGraph): string {
  const { graph, say, language, vocabulary } = reader;
  const home = [graph, shown].find((one) => one.hasEdge(id));
  if (home) {
    const words = readType(home.getEdgeAttributes(id), vocabulary)?.labels[language] ?? "";
    return [nameOf(reader, home.source(id)), fill(say.tie, { words }), nameOf(reader, home.target(id))].join(" ");
  }
  if (!graph.hasNode(id)) return "";
  const type = typeLabel(reader, graph.getNodeAttribute(id, "type"));
  const links = count(say.linkCount, graph.edges(id).length, language);
  return fill(say.selected, { name: nameOf(reader, id), type, links });
}
