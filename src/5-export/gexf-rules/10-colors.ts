import type { GexfRule } from "../gexf-rule.ts";

export const colors: GexfRule = {
  number: 10,
  holds: "A colour is r, g and b as whole numbers from 0 to 255, or six hex digits; one bad value aborts the import.",
  watch: (report) => ({
    open: (element) => {
      if (element.name !== "viz:color") return;
      const { r, g, b, a, hex } = element.attributes;
      if (hex !== undefined) {
        if (a !== undefined) report(element, "The colour has both hex and a.", "Write r, g, b and a.");
        if (!/^#?[0-9a-f]{6}$/i.test(hex))
          report(element, `"${hex}" is no colour.`, "Write six hex digits, or r, g and b.");
        return;
      }
      for (const [name, channel] of [
        ["r", r],
        ["g", g],
        ["b", b],
      ] as const) {
        if (channel === undefined || !/^\d{1,3}$/.test(channel) || Number(channel) > 255) {
          report(element, `The colour's ${name} is ${channel ?? "missing"}.`, "Write a whole number from 0 to 255.");
        }
      }
      if (a !== undefined && (!/^[\d.]+$/.test(a) || !(Number(a) >= 0 && Number(a) <= 1))) {
        report(element, `The colour's a is ${a}.`, "Write a number from 0 to 1.");
      }
    },
  }),
};
