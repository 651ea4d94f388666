import { indexLines, type LineIndex } from "../diagnostics/line-index.ts";
import type { Place } from "../diagnostics/place.ts";
import type { Span } from "../diagnostics/span.ts";
import type { FindStretch } from "./reader.ts";
import { readerFor } from "./readers.ts";

/** Finds places in files; a file is looked through when it is first asked about, and kept. */
export function makeSpanOf(files: ReadonlyMap<string, string>): (place: Place) => Span | undefined {
  const lines = new Map<string, LineIndex>();
  const finders = new Map<string, FindStretch | undefined>();

  return (place) => {
    const { file, offset } = place;
    const text = file === undefined ? undefined : files.get(file);
    if (file === undefined || text === undefined) return undefined;
    const index = lines.get(file) ?? indexLines(text);
    lines.set(file, index);
    if (offset !== undefined) return index.spanOf(file, offset, offset + 1);
    // To find a path takes another reading of the file, which an offset does not need.
    const find = finders.has(file) ? finders.get(file) : readerFor(file)?.index(text);
    finders.set(file, find);
    const stretch = find?.(place);
    return index.spanOf(file, stretch?.start ?? 0, stretch?.end ?? 0);
  };
}
