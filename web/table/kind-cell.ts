import { html } from "lit";
import type { NodeAttributes } from "../../src/model/attributes.ts";
import { type Reader, typeLabel } from "../panels/reader.ts";
import { shapeMark } from "../panels/shape-mark.ts";

/** What sort of thing a node is. */
export function kindText(reader: Reader, node: NodeAttributes): string {
  return typeLabel(reader, node.type);
}

/** The same with the mark the picture draws it by. */
export function kindCell(reader: Reader, node: NodeAttributes): unknown {
  const { shape, color } = reader.lookOf(node.type, node.kind);
  return html`<span class="kind">${shapeMark(shape, color)}<span>${kindText(reader, node)}</span></span>`;
}
