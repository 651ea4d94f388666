import type { RecordLists } from "./record.ts";

/** The lists of records that an id names on its own; a claim's names it within its source. */
export const NAMED_LISTS = [
  "sources",
  "actors",
  "topics",
  "indicators",
  "places",
  "instruments",
  "events",
] as const satisfies readonly (keyof RecordLists)[];
