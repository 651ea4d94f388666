import { html, nothing } from "lit";
import { citeSource } from "../../src/query/cite/references.ts";
import { CITATION_STYLES } from "../../src/query/cite/styles.ts";
import { nameOf, type Reader } from "../panels/reader.ts";

/** What was read, numbered, each with its address in full: paper has no links. */
export function sourceList(reader: Reader, ids: readonly string[]): unknown {
  return html`<ol class="references">${ids.map((id, index) => html`<li><span>[${index + 1}]</span> <span>${referenceTo(reader, id)}</span></li>`)}</ol>`;
}

function referenceTo(reader: Reader, id: string): unknown {
  const { graph, language } = reader;
  const source = citeSource(graph, id, language);
  if (!source) return nameOf(reader, id);
  const { url, ...unlinked } = source;
  const words = CITATION_STYLES[0]?.write([unlinked], language);
  return html`${words} ${url === undefined ? nothing : html`<a href=${url}>${url}</a>`}`;
}
