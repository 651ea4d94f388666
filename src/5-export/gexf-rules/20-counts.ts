import type { GexfElement, GexfRule } from "../gexf-rule.ts";

export const counts: GexfRule = {
  number: 20,
  holds: "Nodes and edges are counted.",
  watch: (report) => {
    const found = { node: 0, edge: 0 };
    const compare = (list: GexfElement, actual: number) => {
      const { count } = list.attributes;
      if (count === String(actual)) return;
      report(
        list,
        `The count of ${list.name} is ${count ?? "missing"}, and there are ${actual}.`,
        `Write count="${actual}".`,
      );
    };
    return {
      open: ({ name }) => {
        if (name === "node" || name === "edge") found[name] += 1;
      },
      close: (element) => {
        if (element.parents.at(-1) !== "graph") return;
        if (element.name === "nodes") compare(element, found.node);
        if (element.name === "edges") compare(element, found.edge);
      },
    };
  },
};
