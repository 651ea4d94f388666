import { indexLines, type LineIndex } from "../diagnostics/line-index.ts";
import type { Place } from "../diagnostics/place.ts";
import type { Span } from "../diagnostics/span.ts";
import type { FindStretch } from "./reader.ts";
import { readerFor } from "./readers.ts";

interface Indexed {
  readonly find: FindStretch | undefined;
  readonly lines: LineIndex;
}

/** Finds places in files; a file is looked through when it is first asked about, and kept. */
export function makeSpanOf(files: ReadonlyMap<string, string>): (place: Place) => Span | undefined {
  const known = new Map<string, Indexed>();

  return (place) => {
    const { file } = place;
    const text = file === undefined ? undefined : files.get(file);
    if (file === undefined || text === undefined) return undefined;
    const indexed = known.get(file) ?? { find: readerFor(file)?.index(text), lines: indexLines(text) };
    known.set(file, indexed);
    const start = place.offset;
    const stretch = start === undefined ? indexed.find?.(place) : { start, end: start + 1 };
    return indexed.lines.spanOf(file, stretch?.start ?? 0, stretch?.end ?? 0);
  };
}
