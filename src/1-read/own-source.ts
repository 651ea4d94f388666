import { closestWord } from "../base/closest-word.ts";
import { isMapping } from "../base/is-mapping.ts";
import { FILE_KEYS } from "../schema/file-schema.ts";

/** Lists whose records belong to the source of their file. */
export const OWNED_LISTS: ReadonlySet<string> = new Set(["claims", "relations", "uncovered"]);

/** Whether a file has a source of its own, its name misspelt or not, and its id where that can be read. */
export interface OwnSource {
  readonly stands: boolean;
  readonly id?: string;
}

/** Looks for the source of a file. */
export function ownSourceOf(file: Readonly<Record<string, unknown>>): OwnSource {
  const key = Object.hasOwn(file, "source") ? "source" : Object.keys(file).find(isSourceMisspelt);
  if (key === undefined) return { stands: false };
  const source = file[key];
  const id = isMapping(source) ? source["id"] : undefined;
  return typeof id === "string" ? { stands: true, id } : { stands: true };
}

/**
 * Writes the id of the file's source into records that name none. The records were read a moment ago and are ours, so
 * they are changed where they stand.
 */
export function giveSource(records: readonly unknown[], source: string): void {
  for (const record of records) {
    if (isMapping(record) && !Object.hasOwn(record, "source")) record["source"] = source;
  }
}

/** Whether a record says which source it belongs to; whatever is no record is judged elsewhere. */
export function namesSource(record: unknown): boolean {
  return !isMapping(record) || Object.hasOwn(record, "source");
}

function isSourceMisspelt(key: string): boolean {
  return !FILE_KEYS.includes(key) && closestWord(key, FILE_KEYS) === "source";
}
