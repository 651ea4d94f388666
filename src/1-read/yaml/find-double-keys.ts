import type { Event } from "js-yaml";
import type { Fault } from "../../diagnostics/fault.ts";
import { READING_FAULTS } from "../../diagnostics/faults/reading.ts";
import type { TextFile } from "../reader.ts";
import { offsetOf } from "./index-events.ts";
import { childrenOf } from "./walk-events.ts";

/** Every key that stands twice in one mapping, wherever in the file. */
export function findDoubleKeys({ path, text }: TextFile, events: readonly Event[]): readonly Fault[] {
  const faults: Fault[] = [];
  events.forEach((_, at) => {
    const seen = new Set<string>();
    for (const { step, key } of childrenOf(text, events, at)) {
      if (typeof step !== "string" || key === undefined || "start" in (events[key] ?? {})) continue;
      if (seen.has(step)) {
        const place = { file: path, path: [], offset: offsetOf(text, events[key]) ?? 0 };
        const ownSource = step === "source" && at === 1;
        faults.push(ownSource ? READING_FAULTS.sourceTwice(place) : READING_FAULTS.keyTwice(place, step));
      }
      seen.add(step);
    }
  });
  return faults;
}
