import { DataSet, Network } from "vis-network/standalone";
import type { Contender } from "../contender.ts";
import { EDGE_COLOR, NODE_COLOR, parsePlain } from "./plain-graph.ts";

/** vis-network with places given and physics off. */
export const contender: Contender = {
  open: async (host, json) => {
    const { nodes, edges } = parsePlain(json);
    const dots = new DataSet(
      nodes.map(({ key, attributes: { x, y } }) => ({ id: key, x, y, shape: "dot", size: 2, color: NODE_COLOR })),
    );
    const lines = new DataSet(
      edges.map(({ key, source, target }) => ({ id: key, from: source, to: target, color: EDGE_COLOR })),
    );
    const network = new Network(
      host,
      { nodes: dots, edges: lines },
      { physics: false, edges: { smooth: false }, layout: { improvedLayout: false } },
    );
    await new Promise<void>((drawn) => {
      network.once("afterDrawing", () => drawn());
    });
    return {
      pan: () => {
        const { x, y } = network.getViewPosition();
        network.moveTo({ position: { x: x + 5, y: y + 2 } });
      },
      focus: (id) => network.selectNodes([id]),
    };
  },
};
