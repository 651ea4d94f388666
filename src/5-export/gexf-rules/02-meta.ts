import type { GexfRule } from "../gexf-rule.ts";
import { isCalendarDay } from "./calendar-day.ts";

const PARTS: ReadonlySet<string> = new Set(["creator", "description", "keywords"]);

export const meta: GexfRule = {
  number: 2,
  holds: "A dated <meta> stands before the graph, with creator, description and keywords only.",
  watch: (report) => {
    let isMet = false;
    return {
      open: (element) => {
        const { name, attributes, parents } = element;
        if (name === "graph" && parents.length === 1 && !isMet) {
          report(
            element,
            "No <meta> stands before the graph.",
            'Write <meta lastmodifieddate="yyyy-mm-dd"> before it.',
          );
        }
        if (name === "meta" && parents.length === 1) {
          isMet = true;
          if (!isCalendarDay(attributes["lastmodifieddate"])) {
            const date = attributes["lastmodifieddate"];
            report(
              element,
              date === undefined ? "<meta> has no date." : `"${date}" is no date.`,
              'Write lastmodifieddate="yyyy-mm-dd".',
            );
          }
        }
        if (parents.at(-1) === "meta" && !PARTS.has(name)) {
          report(element, `<meta> holds <${name}>.`, "Keep to creator, description and keywords.");
        }
      },
      close: (element, text) => {
        if (element.parents.at(-1) === "meta" && /[&<]/.test(text)) {
          const wrong = `The ${element.name} has an entity in it: Gephi keeps only what follows the last one.`;
          report(element, wrong, "Say it without & and <.");
        }
      },
    };
  },
};
