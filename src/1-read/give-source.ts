import { isMapping } from "./is-mapping.ts";

/** Lists whose records belong to the source of their file. */
export const OWNED_LISTS: ReadonlySet<string> = new Set(["claims", "relations", "uncovered"]);

/**
 * Writes the id of the file's source into records that name none. The records were read a moment ago and are ours, so
 * they are changed where they stand.
 */
export function giveSource(records: readonly unknown[], source: string): void {
  for (const record of records) {
    if (isMapping(record) && !Object.hasOwn(record, "source")) record["source"] = source;
  }
}
