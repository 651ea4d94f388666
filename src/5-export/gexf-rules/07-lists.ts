import type { GexfRule } from "../gexf-rule.ts";
import { ColumnDeclarations } from "./column-declarations.ts";

const ITEM = String.raw`"(?:[^"\\\n\r]|\\["\\])+"`;
const TEXTS = new RegExp(String.raw`^\[${ITEM}(?:, ?${ITEM})*\]$`, "u");
const PLAIN_ITEM = String.raw`[^",\s[\]]+`;
const PLAIN = new RegExp(String.raw`^\[${PLAIN_ITEM}(?:, ?${PLAIN_ITEM})*\]$`, "u");

export const lists: GexfRule = {
  number: 7,
  holds: 'Lists are written ["a, b", "c"]: each text quoted, none empty, none over two lines.',
  watch: (report) => {
    const columns = new ColumnDeclarations();
    return {
      open: (element) => {
        columns.meet(element);
        if (element.name !== "attvalue") return;
        const type = columns.typeFor(element);
        const value = element.attributes["value"] ?? "";
        if (!type?.startsWith("list") || TEXTS.test(value) || (type !== "liststring" && PLAIN.test(value))) return;
        report(
          element,
          `${value} is no list that Gephi reads.`,
          String.raw`Write ["a", "b"], with \" and \\ inside the quotes.`,
        );
      },
    };
  },
};
