import { nothing } from "lit";
import type { ClaimGraph } from "../../src/model/claim-graph.ts";
import { actorPanel } from "./actor-panel.ts";
import { claimPanel } from "./claim-panel.ts";
import { edgePanel } from "./edge-panel.ts";
import type { Reader } from "./reader.ts";
import { thingPanel } from "./thing-panel.ts";

/** What is to be read about a node or an edge; nothing where there is neither. `shown` is the graph of the lens. */
export function readingPanel(reader: Reader, id: string, shown: ClaimGraph): unknown {
  const { graph } = reader;
  if (graph.hasNode(id)) {
    const node = graph.getNodeAttributes(id);
    if (node.kind === "Actor") return actorPanel(reader, id, node);
    return node.kind === "Claim" ? claimPanel(reader, id, node) : thingPanel(reader, id, node);
  }
  const home = [graph, shown].find((one) => one.hasEdge(id));
  return home ? edgePanel(reader, home.source(id), home.target(id), home.getEdgeAttributes(id)) : nothing;
}
