import type { GexfRule } from "../gexf-rule.ts";

export const kinds: GexfRule = {
  number: 13,
  holds: "No two edges have the same source, target and kind; where there is no direction, the ends have no order.",
  watch: (report) => {
    const met = new Set<string>();
    let defaultType = "undirected";
    return {
      open: (element) => {
        const { name, attributes } = element;
        if (name === "graph") defaultType = attributes["defaultedgetype"] ?? defaultType;
        if (name !== "edge") return;
        const { source = "", target = "", kind = "", type = defaultType } = attributes;
        const turned = type === "undirected" && source > target;
        const triple = JSON.stringify(turned ? [target, source, kind] : [source, target, kind]);
        if (met.has(triple)) {
          const wrong = `Another edge joins "${source}" and "${target}" with the kind "${kind}": Gephi merges them.`;
          report(element, wrong, `Tell them apart: kind="${kind}#2".`);
        }
        met.add(triple);
      },
    };
  },
};
