import type { Event } from "js-yaml";
import type { Fault } from "../../diagnostics/fault.ts";
import { READING_FAULTS, withheld } from "../../diagnostics/faults/reading.ts";
import type { TextFile } from "../reader.ts";
import { offsetOf, stretchOf } from "./index-events.ts";
import { childrenOf } from "./walk-events.ts";

/** The keys of a file that stand twice in one mapping. */
export interface DoubleKeys {
  readonly faults: readonly Fault[];
  /** What stands under all but the last of each: nobody will read it. */
  readonly lost: readonly string[];
  /** Whether the file's `source` is among them. */
  readonly twoSources: boolean;
}

/** Every key that stands twice in one mapping, wherever in the file. */
export function findDoubleKeys({ path, text }: TextFile, events: readonly Event[]): DoubleKeys {
  const faults: Fault[] = [];
  const lost: string[] = [];
  let twoSources = false;
  events.forEach((_, at) => {
    const values = new Map<string, number>();
    for (const { step, key, value } of childrenOf(text, events, at)) {
      if (typeof step !== "string" || key === undefined || "start" in (events[key] ?? {})) continue;
      const earlier = values.get(step);
      if (earlier !== undefined) {
        const place = { file: path, path: [], offset: offsetOf(text, events[key]) ?? 0 };
        const isTop = at === 1;
        twoSources ||= isTop && step === "source";
        const twice =
          isTop && step === "source" ? READING_FAULTS.sourceTwice(place) : READING_FAULTS.keyTwice(place, step);
        faults.push(isTop && step !== "source" ? withheld(twice, "what stands under the first") : twice);
        const { start, end } = stretchOf(text, events, earlier) ?? { start: 0, end: 0 };
        lost.push(text.slice(start, end));
      }
      values.set(step, value);
    }
  });
  return { faults, lost, twoSources };
}
