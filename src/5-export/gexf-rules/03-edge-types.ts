import type { GexfElement, GexfRule } from "../gexf-rule.ts";

export const edgeTypes: GexfRule = {
  number: 3,
  holds: "Where directed and undirected edges mix, there is no defaultedgetype, and every edge has a type.",
  watch: (report) => {
    let graph: GexfElement | undefined;
    const untyped: GexfElement[] = [];
    const types = new Set<string>();
    return {
      open: (element) => {
        if (element.name === "graph") graph = element;
        if (element.name !== "edge") return;
        const type = element.attributes["type"];
        if (type === undefined) untyped.push(element);
        types.add(type ?? graph?.attributes["defaultedgetype"] ?? "undirected");
      },
      end: () => {
        if (!graph || types.size < 2) return;
        if (graph.attributes["defaultedgetype"] !== undefined) {
          report(
            graph,
            "The edges mix types and there is a defaultedgetype: Gephi drops edges.",
            "Leave defaultedgetype out.",
          );
        }
        for (const edge of untyped) {
          report(
            edge,
            "The edge has no type in a graph that mixes types.",
            'Write type="directed" or type="undirected".',
          );
        }
      },
    };
  },
};
