import type { ClaimGraph } from "../model/claim-graph.ts";
import { siteAddresses } from "../model/site-addresses.ts";
import type { Terminal } from "./terminal.ts";

/** Says in one line what an output lacks where the data set does not say at which address it is published. */
export function tellNoAddress(graph: ClaimGraph, lacks: string, terminal: Terminal): void {
  if (siteAddresses(graph.getAttribute("base"))) return;
  const { dim } = terminal.newsColors;
  terminal.tell(dim(`${lacks}: to have it, write base: and the page's address beside the title of the data set.`));
}
