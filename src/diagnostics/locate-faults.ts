import { compareText } from "../base/compare-text.ts";
import type { Fault } from "./fault.ts";
import type { Place } from "./place.ts";
import type { Span } from "./span.ts";

/** Texts that faults stand in, and how to find a path in them. */
export interface LocatedTexts {
  /** By path. */
  readonly files: ReadonlyMap<string, string>;
  /** Asked only for a path in one of `files`. */
  readonly spanOf: (place: Place) => Span | undefined;
}

/** Gives each fault its line and column, and sorts: by file, line, column and code, those without a file first. */
export function locateFaults(faults: readonly Fault[], { files, spanOf }: LocatedTexts): readonly Fault[] {
  function locate(fault: Fault): Fault {
    const { file } = fault.place;
    if (fault.span || file === undefined) return fault;
    // A file that is no text, or must not be shown, is named as a whole.
    if (!files.has(file)) return { ...fault, span: { file, start: 0, end: 0, line: 1, column: 1 } };
    const span = spanOf(fault.place);
    return span ? { ...fault, span } : fault;
  }

  function locateOther(fault: Fault): Fault {
    const otherSpan = fault.other?.file === undefined ? undefined : spanOf(fault.other);
    return otherSpan ? { ...fault, otherSpan } : fault;
  }

  return faults.map(locate).map(locateOther).sort(compareFaults);
}

function compareFaults(a: Fault, b: Fault): number {
  return (
    compareText(a.place.file ?? "", b.place.file ?? "") ||
    (a.span?.line ?? 0) - (b.span?.line ?? 0) ||
    (a.span?.column ?? 0) - (b.span?.column ?? 0) ||
    compareText(a.code, b.code) ||
    compareText(a.wrong, b.wrong)
  );
}
