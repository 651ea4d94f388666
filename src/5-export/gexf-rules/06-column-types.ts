import type { GexfRule } from "../gexf-rule.ts";
import { ColumnDeclarations } from "./column-declarations.ts";

const TYPE = /^(?:list)?(?:string|boolean|integer|long|float|double)$/;
const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

export const columnTypes: GexfRule = {
  number: 6,
  holds: "Columns have types that Gephi reads, and values are of their column's type.",
  watch: (report) => {
    const columns = new ColumnDeclarations();
    return {
      open: (element) => {
        const { name, attributes } = element;
        columns.meet(element);
        if (name === "attribute" && !TYPE.test(attributes["type"] ?? "")) {
          const remedy = "Use string, boolean, integer, long, float, double or a list of one of them.";
          report(element, `Gephi loses columns of type "${attributes["type"] ?? ""}".`, remedy);
        }
        if (name !== "attvalue") return;
        const type = columns.typeFor(element);
        const value = attributes["value"];
        if (type === undefined || value === undefined || isOfType(value, type)) return;
        report(element, `"${value}" is no ${type}.`, "Write a value of the column's type.");
      },
    };
  },
};

function isOfType(value: string, type: string): boolean {
  switch (type) {
    case "boolean":
      return value === "true" || value === "false";
    case "integer":
      return isWhole(value, 31n);
    case "long":
      return isWhole(value, 63n);
    case "float":
    case "double":
      return DECIMAL.test(value);
    default:
      return true;
  }
}

function isWhole(value: string, bits: bigint): boolean {
  if (!/^[+-]?\d{1,19}$/.test(value)) return false;
  const whole = BigInt(value.replace("+", ""));
  return whole >= -(2n ** bits) && whole < 2n ** bits;
}
