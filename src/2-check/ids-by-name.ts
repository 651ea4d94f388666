import type { Kind } from "../model/kinds.ts";
import type { Records } from "../model/record.ts";
import { wordings } from "../model/text.ts";
import { KIND_OF_LIST, NODE_LISTS } from "./record-index.ts";

/** Which records bear a name, in any language or as an alias: for whoever wrote a name where an id is wanted. */
export function idsByName(records: Records, kinds: readonly Kind[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const list of NODE_LISTS) {
    if (list === "claims" || !kinds.includes(KIND_OF_LIST[list])) continue;
    for (const record of records[list]) {
      const aliases = "aliases" in record ? (record.aliases ?? []) : [];
      const names = "title" in record ? record.title : record.name;
      for (const name of [...wordings(names), ...aliases]) {
        const plain = plainName(name);
        if (!ids.has(plain)) ids.set(plain, record.id);
      }
    }
  }
  return ids;
}

/** A name as it is compared: composed alike, without capitals, with single spaces. */
export function plainName(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();
}
