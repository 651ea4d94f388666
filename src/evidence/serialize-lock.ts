import { compareText } from "../base/compare-text.ts";
import type { EvidenceLock } from "../model/evidence.ts";

/** The lock as a file: JSON with one line a passage and sorted keys, so that differences between versions read well. */
export function serializeLock(lock: EvidenceLock): string {
  const sources = block(lock.sources, (text) => JSON.stringify(text));
  const passages = block(
    lock.passages,
    ({ start, end, digest: of, prefix }) =>
      `{ "start": ${start}, "end": ${end}, "digest": ${JSON.stringify(of)}${
        prefix === undefined ? "" : `, "prefix": ${JSON.stringify(prefix)}`
      } }`,
  );
  return `{\n  "format": 1,\n  "sources": ${sources},\n  "passages": ${passages}\n}\n`;
}

function block<T>(entries: Readonly<Record<string, T>>, write: (value: T) => string): string {
  const lines = Object.entries(entries)
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, value]) => `    ${JSON.stringify(key)}: ${write(value)}`);
  return lines.length === 0 ? "{}" : `{\n${lines.join(",\n")}\n  }`;
}
