import type { GexfRule } from "../gexf-rule.ts";

export const missingValues: GexfRule = {
  number: 8,
  holds: "A missing value is a missing attvalue; there are no defaults.",
  watch: (report) => ({
    open: (element) => {
      if (element.name === "default") report(element, "The column has a default.", "Write the value where it holds.");
      if (element.name === "attvalue" && (element.attributes["value"] ?? "") === "") {
        report(element, `The value of "${element.attributes["for"] ?? ""}" is empty.`, "Leave the attvalue out.");
      }
    },
  }),
};
