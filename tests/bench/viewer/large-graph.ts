import { seededRandom } from "../../../src/base/seeded-random.ts";
import { buildGraph } from "../../../src/build-graph.ts";
import type { ClaimGraph } from "../../../src/model/claim-graph.ts";
import { largeRecords } from "../../support/large-records.ts";

/** Layout units from one voice to the next. */
const STEP = 24;

/**
 * A seeded graph of about so many nodes and three times as many links, placed as a layout would: voices side by side
 * with those they are tied to, claims around their speakers, topics and sources among them.
 */
export function largeGraph(nodes: number): ClaimGraph {
  const { graph, faults } = buildGraph(largeRecords(nodes));
  if (!graph) throw new Error(`the benchmark's records are unsound: ${faults[0]?.wrong}`);
  const random = seededRandom("places");
  const voices = graph.filterNodes((_, { kind }) => kind === "Actor");
  const side = Math.ceil(Math.sqrt(voices.length));
  for (const [index, id] of voices.entries()) {
    const place = { x: (index % side) * STEP, y: Math.floor(index / side) * STEP };
    graph.mergeNodeAttributes(id, { x: place.x + random() * STEP, y: place.y + random() * STEP });
  }
  graph.updateEachNodeAttributes((_, node) => {
    if (node.kind === "Actor") return node;
    const around =
      node.kind === "Claim" && graph.hasNode(node.speaker) ? graph.getNodeAttributes(node.speaker) : undefined;
    const reach = around ? STEP * 2 : side * STEP;
    const angle = random() * 2 * Math.PI;
    const [x, y] = around ? [around.x, around.y] : [0, 0];
    return around
      ? { ...node, x: x + Math.cos(angle) * random() * reach, y: y + Math.sin(angle) * random() * reach }
      : { ...node, x: random() * reach, y: random() * reach };
  });
  return graph;
}
