import cytoscape from "cytoscape";
import type { Contender } from "../contender.ts";
import { EDGE_COLOR, NODE_COLOR, parsePlain } from "./plain-graph.ts";

/** cytoscape.js with the options its guide recommends for large graphs. */
export const contender: Contender = {
  open: async (host, json) => {
    const { nodes, edges } = parsePlain(json);
    const cy = cytoscape({
      container: host,
      elements: {
        nodes: nodes.map(({ key, attributes: { x, y, label } }) => ({ data: { id: key, label }, position: { x, y } })),
        edges: edges.map(({ key, source, target }) => ({ data: { id: key, source, target } })),
      },
      style: [
        { selector: "node", style: { "background-color": NODE_COLOR, width: 4, height: 4 } },
        { selector: "edge", style: { "line-color": EDGE_COLOR, width: 1, "curve-style": "haystack" } },
        { selector: ".faded", style: { opacity: 0.2 } },
      ],
      layout: { name: "preset" },
      pixelRatio: 1,
      textureOnViewport: true,
      hideEdgesOnViewport: false,
    });
    await new Promise<void>((drawn) => {
      cy.one("render", () => drawn());
    });
    return {
      pan: () => cy.panBy({ x: -5, y: -2 }),
      focus: (id) => {
        cy.elements().addClass("faded");
        cy.getElementById(id).closedNeighborhood().removeClass("faded");
      },
    };
  },
};
