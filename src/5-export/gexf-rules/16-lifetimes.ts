import { compareText } from "../../base/compare-text.ts";
import type { GexfElement, GexfRule } from "../gexf-rule.ts";

interface Time {
  readonly start: string;
  readonly end: string;
}

/** Days are compared as texts: before all days, and after them. */
const FIRST = "";
const LAST = "~";

export const lifetimes: GexfRule = {
  number: 16,
  holds:
    "Spells do not overlap, an edge's time lies within that of both its nodes, and no timestamp stands beside intervals.",
  watch: (report) => {
    const times = new Map<string, Time>();
    let spells: Time[] = [];
    return {
      open: (element) => {
        const { name, attributes } = element;
        if (name === "node" || name === "edge") spells = [];
        for (const stamp of ["timestamp", "timestamps", "intervals"]) {
          if (attributes[stamp] !== undefined)
            report(element, `The ${name} has ${stamp}.`, "Write start and end, or spells.");
        }
        if (name === "spell") {
          const spell = timeOf(element);
          if (spells.some(({ start, end }) => spell.start <= end && start <= spell.end)) {
            report(element, "The spell overlaps another: Gephi drops it.", "Join the two, or end one a day earlier.");
          }
          spells.push(spell);
        }
      },
      close: (element) => {
        const { name, attributes } = element;
        if (name !== "node" && name !== "edge") return;
        const time = spells.length > 0 ? hull(spells) : timeOf(element);
        spells = [];
        if (time.start === FIRST && time.end === LAST) return;
        if (name === "node") times.set(attributes["id"] ?? "", time);
        else {
          for (const end of [attributes["source"] ?? "", attributes["target"] ?? ""]) {
            const node = times.get(end);
            if (node && (time.start < node.start || time.end > node.end)) {
              report(
                element,
                `The edge's time reaches beyond that of its node "${end}".`,
                "Keep it within the time of both nodes.",
              );
            }
          }
        }
      },
    };
  },
};

function timeOf({ attributes }: GexfElement): Time {
  return { start: attributes["start"] ?? FIRST, end: attributes["end"] ?? LAST };
}

function hull(spells: readonly Time[]): Time {
  const starts = spells.map(({ start }) => start).sort(compareText);
  const ends = spells.map(({ end }) => end).sort(compareText);
  return { start: starts[0] ?? FIRST, end: ends.at(-1) ?? LAST };
}
