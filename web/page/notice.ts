import { html, nothing } from "lit";
import type { ClaimGraph } from "../../src/model/claim-graph.ts";
import type { View } from "../../src/model/view.ts";
import { hasWebGl } from "../draw/open-picture.ts";
import type { Messages } from "../messages/messages.ts";

/** What is to be said over the picture: that there is nothing in it yet, that it stands still, that a link leads nowhere. */
export function notice(graph: ClaimGraph, { selection = [] }: View, { states }: Messages): unknown {
  if (graph.order === 0) return html`<p class="state">${states.empty}</p>`;
  // The keys of links have spaces in them, and some links are there in one lens only.
  const leadsNowhere = selection.length > 0 && selection.every((id) => !id.includes(" ") && !graph.hasNode(id));
  const said = leadsNowhere ? states.gone : hasWebGl() ? undefined : states.noWebGl;
  return said === undefined ? nothing : html`<p class="notice" role="status">${said}</p>`;
}
