import { ClaimGraphElement } from "./claim-graph.ts";

/** Makes `<claim-graph>` known to the page; a second copy of the viewer leaves the first in place. */
export function define(): void {
  if (!customElements.get("claim-graph")) customElements.define("claim-graph", ClaimGraphElement);
}
