import { html } from "lit";
import type { NodeAttributes } from "../../src/model/attributes.ts";
import { type Reader, typeLabel } from "./reader.ts";
import { shapeMark } from "./shape-mark.ts";

/** The line above a title: what sort of thing this is, with the mark the picture draws it by. */
export function heading(reader: Reader, node: NodeAttributes): unknown {
  const look = reader.lookOf(node.type, node.kind);
  return html`<p class="kicker">${shapeMark(look.shape, look.color)} ${typeLabel(reader, node.type)}</p>`;
}
