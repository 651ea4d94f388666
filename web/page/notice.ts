import { html, nothing } from "lit";
import type { ClaimGraph } from "../../src/model/claim-graph.ts";
import { hasWebGl } from "../draw/open-picture.ts";
import type { Messages } from "../messages/messages.ts";

/** What is to be said over the picture: that there is nothing to draw yet, or that it stands still. */
export function notice(graph: ClaimGraph, { states }: Messages): unknown {
  if (graph.order === 0) return html`<p class="state">${states.empty}</p>`;
  return hasWebGl() ? nothing : html`<p class="notice">${states.noWebGl}</p>`;
}
