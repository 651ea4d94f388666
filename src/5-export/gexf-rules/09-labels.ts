import type { GexfRule } from "../gexf-rule.ts";

export const labels: GexfRule = {
  number: 9,
  holds: "Every node has an id of its own and a label; ids and labels are trimmed.",
  watch: (report) => {
    const ids = new Set<string>();
    return {
      open: (element) => {
        const { name, attributes } = element;
        if (name !== "node" && name !== "edge") return;
        const { id = "", label } = attributes;
        if (name === "node") {
          if (id === "") report(element, "The node has no id.", "Give it one.");
          else if (ids.has(id)) report(element, `The node id "${id}" is taken.`, "Give each node its own id.");
          if (label === undefined || label.trim() === "")
            report(element, `The node "${id}" has no label.`, "Write its id as its label.");
          ids.add(id);
        }
        for (const text of [id, label]) {
          if (text !== undefined && text.trim() !== "" && text.trim() !== text) {
            report(element, `"${text}" has space around it.`, "Trim ids and labels.");
          }
        }
      },
    };
  },
};
