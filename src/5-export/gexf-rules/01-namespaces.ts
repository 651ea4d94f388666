import type { GexfRule } from "../gexf-rule.ts";

const ROOT = { xmlns: "http://gexf.net/1.3", "xmlns:viz": "http://gexf.net/1.3/viz", version: "1.3" } as const;

export const namespaces: GexfRule = {
  number: 1,
  holds: "The file is UTF-8 without a byte order mark, and its root names version 1.3 and both namespaces.",
  watch: (report) => ({
    prolog: ({ hasByteOrderMark, encoding }) => {
      const start = { line: 1, column: 1 };
      if (hasByteOrderMark) report(start, "The file begins with a byte order mark.", "Leave it out.");
      if (encoding !== undefined && encoding.toUpperCase() !== "UTF-8") {
        report(start, `The file says that it is encoded as ${encoding}.`, "Write it as UTF-8.");
      }
    },
    open: (element) => {
      if (element.parents.length > 0) return;
      if (element.name !== "gexf") {
        report(element, `The root is <${element.name}>.`, "Begin with <gexf>, without a prefix.");
        return;
      }
      for (const [name, value] of Object.entries(ROOT)) {
        if (element.attributes[name] !== value) {
          report(
            element,
            `The root's ${name} is ${element.attributes[name] ?? "missing"}.`,
            `Write ${name}="${value}".`,
          );
        }
      }
      if (element.attributes["xsi:schemaLocation"] !== undefined) {
        report(element, "The root points to the published XSD, which is wrong.", "Leave xsi:schemaLocation out.");
      }
    },
  }),
};
