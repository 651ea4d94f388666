import type { GexfRule } from "../gexf-rule.ts";

const RESERVED: ReadonlySet<string> = new Set(
  "id label timeset weight source target kind interval color size x y z shape thickness".split(" "),
);

export const columnIds: GexfRule = {
  number: 5,
  holds: "A column's id is ASCII snake_case, unique ignoring case, equal to its title, and no name of Gephi's own.",
  watch: (report) => {
    let ids = new Set<string>();
    return {
      open: (element) => {
        if (element.name === "attributes") ids = new Set();
        if (element.name !== "attribute") return;
        const { id = "", title } = element.attributes;
        const plain = id.toLowerCase();
        if (!/^[a-z][a-z0-9_]*$/.test(id))
          report(element, `The column id "${id}" is not ASCII snake_case.`, "Use a to z, 0 to 9 and _.");
        if (RESERVED.has(plain))
          report(element, `Gephi keeps the column id "${id}" to itself.`, "Give the column another id.");
        if (ids.has(plain)) report(element, `The column id "${id}" is taken.`, "Give each column its own id.");
        if (title !== id)
          report(element, `The title "${title ?? ""}" differs from the id "${id}".`, "Write the id as the title.");
        ids.add(plain);
      },
    };
  },
};
