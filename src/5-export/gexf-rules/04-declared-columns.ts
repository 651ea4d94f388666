import type { GexfRule } from "../gexf-rule.ts";
import { ColumnDeclarations } from "./column-declarations.ts";

export const declaredColumns: GexfRule = {
  number: 4,
  holds:
    "Nodes and edges have one static list of columns each, before the nodes, and every value has its column there.",
  watch: (report) => {
    const columns = new ColumnDeclarations();
    const classes = new Set<string>();
    let sawNodes = false;
    return {
      open: (element) => {
        const { name, attributes } = element;
        columns.meet(element);
        if (name === "nodes") sawNodes = true;
        if (name === "attributes") {
          const subject = attributes["class"] ?? "";
          const mode = attributes["mode"] ?? "static";
          if (subject !== "node" && subject !== "edge")
            report(element, `Columns are declared for "${subject}".`, "Declare them for node or edge.");
          if (classes.has(subject))
            report(element, `Columns of ${subject}s are declared twice.`, "Declare them in one place.");
          if (mode !== "static") report(element, `The columns are ${mode}.`, 'Write mode="static".');
          if (sawNodes) report(element, "The columns are declared after the nodes.", "Declare them before.");
          classes.add(subject);
        }
        if (name === "attvalue" && columns.typeFor(element) === undefined) {
          report(
            element,
            `The column "${attributes["for"] ?? ""}" is not declared: Gephi drops the value.`,
            "Declare it before the nodes.",
          );
        }
      },
    };
  },
};
