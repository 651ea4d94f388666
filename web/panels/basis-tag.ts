import { html, nothing } from "lit";
import type { Basis } from "../../src/model/wording.ts";
import { DOTS, edgeLook } from "../../src/picture/edges/edge-looks.ts";
import { lineMark } from "./line-mark.ts";
import type { Reader } from "./reader.ts";

/** Whose reading something is; our own carries the dotted line that the picture draws it by. */
export function basisTag({ say }: Reader, basis: Basis): unknown {
  const dotted = { ...edgeLook({ type: "asserts" }, false), dash: DOTS };
  return html`<span class="tag ${basis}">${basis === "editor" ? lineMark(dotted) : nothing}${say.basis[basis]}</span>`;
}
