import type { GexfElement, GexfRule } from "../gexf-rule.ts";
import { isCalendarDay } from "./calendar-day.ts";

const DYNAMIC = { mode: "dynamic", timeformat: "date", timerepresentation: "interval" } as const;

export const dates: GexfRule = {
  number: 15,
  holds:
    "Where there is time, the graph is dynamic with intervals of days, yyyy-mm-dd, none of which ends before it starts.",
  watch: (report) => {
    let graph: GexfElement | undefined;
    let isTimed = false;
    return {
      open: (element) => {
        const { name, attributes } = element;
        if (name === "graph") graph = element;
        const { start, end } = attributes;
        if (start === undefined && end === undefined) return;
        isTimed = true;
        for (const day of [start, end]) {
          if (day !== undefined && !isCalendarDay(day)) {
            report(element, `"${day}" is no day.`, "Write yyyy-mm-dd, or leave an open side out.");
          }
        }
        if (start !== undefined && end !== undefined && start > end) {
          report(element, `The time from ${start} to ${end} ends before it starts.`, "Put the earlier day first.");
        }
      },
      end: () => {
        if (!graph || !(isTimed || graph.attributes["mode"] === "dynamic")) return;
        for (const [name, value] of Object.entries(DYNAMIC)) {
          if (graph.attributes[name] !== value) {
            report(
              graph,
              `There is time, and the graph's ${name} is ${graph.attributes[name] ?? "missing"}.`,
              `Write ${name}="${value}".`,
            );
          }
        }
      },
    };
  },
};
