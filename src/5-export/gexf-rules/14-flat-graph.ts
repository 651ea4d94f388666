import type { GexfRule } from "../gexf-rule.ts";

export const flatGraph: GexfRule = {
  number: 14,
  holds: "Edges are directed or undirected, never mutual, and nodes hold no nodes.",
  watch: (report) => ({
    open: (element) => {
      const { name, attributes, parents } = element;
      if (name === "edge") {
        const type = attributes["type"] ?? "directed";
        if (type !== "directed" && type !== "undirected")
          report(element, `The edge is ${type}.`, "Write two directed edges.");
      }
      if (name === "node" && (parents.includes("node") || attributes["pid"] !== undefined)) {
        report(
          element,
          `The node "${attributes["id"] ?? ""}" lies inside another.`,
          "Write nodes side by side, and an edge between them.",
        );
      }
      if (name === "parents") report(element, "The node names parents.", "Write edges instead.");
    },
  }),
};
