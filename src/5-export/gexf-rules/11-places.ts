import type { GexfRule } from "../gexf-rule.ts";

const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

export const places: GexfRule = {
  number: 11,
  holds: "Positions are finite, and sizes finite and above 0.",
  watch: (report) => ({
    open: (element) => {
      const { name, attributes } = element;
      if (name === "viz:position") {
        for (const axis of ["x", "y", "z"]) {
          const value = attributes[axis];
          if (value === undefined ? axis !== "z" : !isFiniteNumber(value)) {
            report(element, `The position's ${axis} is ${value ?? "missing"}.`, "Write a finite number.");
          }
        }
      }
      if (name === "viz:size") {
        const { value } = attributes;
        if (value === undefined || !isFiniteNumber(value) || Number(value) <= 0) {
          report(element, `The size is ${value ?? "missing"}.`, "Write a finite number above 0, or no viz:size.");
        }
      }
    },
  }),
};

function isFiniteNumber(text: string): boolean {
  return DECIMAL.test(text) && Number.isFinite(Number(text));
}
