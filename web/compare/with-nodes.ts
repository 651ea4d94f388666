import { nodeLinks } from "../panels/node-link.ts";
import type { Reader } from "../panels/reader.ts";

/** A sentence with the names of nodes, as links, in place of `{slot}`. */
export function withNodes(
  reader: Reader,
  sentence: string,
  slots: Readonly<Record<string, readonly string[]>>,
): readonly unknown[] {
  return sentence.split(/\{(\w+)\}/).map((part, index) => {
    const ids = index % 2 === 1 ? slots[part] : undefined;
    return ids ? nodeLinks(reader, ids) : part;
  });
}
