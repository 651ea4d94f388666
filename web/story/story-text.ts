import { html, type TemplateResult } from "lit";
import { type Inline, parseStoryText } from "../../src/model/story-text.ts";
import { linkTo } from "../panels/node-link.ts";
import type { Reader } from "../panels/reader.ts";

/** A text of a story, set: links lead to what the graph holds, everything else is text. */
export function storyText(reader: Reader, source: string): readonly TemplateResult[] {
  const paragraphs = parseStoryText(source, (id) => reader.graph.hasNode(id));
  return paragraphs.map((pieces) => html`<p>${pieces.map((piece) => inline(reader, piece))}</p>`);
}

function inline(reader: Reader, piece: Inline): unknown {
  if (piece.kind === "text") return piece.text;
  const content = piece.content.map((inner) => inline(reader, inner));
  if (piece.kind === "link") return linkTo(reader, piece.to, content);
  return piece.kind === "strong" ? html`<strong>${content}</strong>` : html`<em>${content}</em>`;
}
