import { html, nothing } from "lit";
import { readType } from "../../src/picture/edges/edge-words.ts";
import { fill } from "../messages/message.ts";
import { basisTag } from "./basis-tag.ts";
import { claimItem } from "./claim-item.ts";
import { type Reader, text } from "./reader.ts";

/** What pulls against a claim is read first. */
const FIRST = "contradicts";

/** A claim's links to others, each read from its side, with the reason and whose reading it is; some others left out. */
export function linkItems(reader: Reader, id: string, leftOut: ReadonlySet<string> = new Set()): readonly unknown[] {
  const { graph } = reader;
  const isFirst = (key: string) => Number(graph.getEdgeAttribute(key, "type") === FIRST);
  return graph
    .edges(id)
    .sort()
    .sort((a, b) => isFirst(b) - isFirst(a))
    .flatMap((key) => (leftOut.has(graph.opposite(id, key)) ? [] : linkItem(reader, id, key)));
}

function linkItem(reader: Reader, id: string, key: string): readonly unknown[] {
  const { graph, vocabulary, language, say } = reader;
  const edge = graph.getEdgeAttributes(key);
  const other = graph.opposite(id, key);
  const claim = graph.getNodeAttributes(other);
  if (vocabulary.edgeTypes.get(edge.type)?.family !== "link" || claim.kind !== "Claim" || !("basis" in edge)) return [];
  const type = readType(edge, vocabulary);
  const words = (graph.source(key) === id ? type?.labels : type?.inverse)?.[language] || edge.type;
  // The aspect is a word in the data's own language: to other readers it would be noise.
  const ownLanguage = graph.getAttribute("languages")[0] === language;
  const on = ownLanguage && "on" in edge && edge.on !== undefined ? fill(say.claim.on, { aspect: edge.on }) : "";
  const note = "note" in edge ? text(reader, edge.note) : "";
  const before = html`<p class=${`relation ${edge.type}`}>
      ${words}${on === "" ? nothing : html` <span class="muted">${on}</span>`} ${basisTag(reader, edge.basis)}
    </p>`;
  const reason = note === "" ? nothing : html`<p class="note">${note}</p>`;
  return [claimItem(reader, { id: other, claim }, true, before, reason)];
}
