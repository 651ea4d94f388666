import type { Event } from "js-yaml";
import type { Fault } from "../../diagnostics/fault.ts";
import { READING_FAULTS } from "../../diagnostics/faults/reading.ts";
import type { TextFile } from "../reader.ts";
import { childrenOf } from "./walk-events.ts";

/** Every list or mapping that stands where a key should be, wherever in the file. */
export function findComplexKeys({ path, text }: TextFile, events: readonly Event[]): readonly Fault[] {
  return events.flatMap((_, at) =>
    Array.from(childrenOf(text, events, at)).flatMap(({ key }) => {
      const event = key === undefined ? undefined : events[key];
      return event && "start" in event ? [READING_FAULTS.yamlKey({ file: path, path: [], offset: event.start })] : [];
    }),
  );
}
