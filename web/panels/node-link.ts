import { html, nothing, type TemplateResult } from "lit";
import { foreignLanguage, nameOf, type Reader } from "./reader.ts";

/** A link to a node or an edge: a real address, so that it can be copied, opened in a tab, and reached by Tab. */
export function linkTo(reader: Reader, id: string, content: unknown, className = ""): TemplateResult {
  const go = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    reader.go(id);
  };
  const { graph } = reader;
  const lang = graph.hasNode(id) ? foreignLanguage(reader, graph.getNodeAttributes(id)) : undefined;
  return html`<a class=${className} href=${reader.addressOf(id)} lang=${lang ?? nothing} @click=${go}>${content}</a>`;
}

/** A node's name as a link to it; plain text where the graph does not hold it. */
export function nodeLink(reader: Reader, id: string): unknown {
  return reader.graph.hasNode(id) ? linkTo(reader, id, nameOf(reader, id)) : id;
}

/** Several nodes' names as links, with commas. */
export function nodeLinks(reader: Reader, ids: readonly string[]): unknown {
  return ids.map((id, index) => html`${index > 0 ? ", " : ""}${nodeLink(reader, id)}`);
}
