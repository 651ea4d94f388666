import type { GexfRule } from "../gexf-rule.ts";

export const edges: GexfRule = {
  number: 12,
  holds: "An edge has an id of its own, ends that exist, and a weight above 0.",
  watch: (report) => {
    const nodes = new Set<string>();
    const ids = new Set<string>();
    return {
      open: (element) => {
        const { name, attributes } = element;
        if (name === "node") nodes.add(attributes["id"] ?? "");
        if (name !== "edge") return;
        const { id = "", weight } = attributes;
        if (id === "") report(element, "The edge has no id.", "Give it one.");
        else if (ids.has(id)) report(element, `The edge id "${id}" is taken.`, "Give each edge its own id.");
        ids.add(id);
        for (const end of ["source", "target"]) {
          const node = attributes[end];
          if (node === undefined) report(element, `The edge has no ${end}.`, "Name the node's id.");
          else if (!nodes.has(node))
            report(element, `The edge's ${end} "${node}" is no node.`, "Write the node before the edges.");
        }
        if (weight !== undefined && !(weight.trim() !== "" && Number(weight) > 0 && Number(weight) < Infinity)) {
          report(
            element,
            `The edge's weight is "${weight}": Gephi deletes the edge.`,
            "Write a finite number above 0.",
          );
        }
      },
    };
  },
};
