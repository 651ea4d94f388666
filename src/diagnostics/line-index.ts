import type { Span } from "./span.ts";

/** Finds lines of one text without looking through it again. Lines count from 1 and end at LF, CRLF or CR. */
export interface LineIndex {
  readonly lineCount: number;
  /** The line that holds an offset in UTF-16 units. */
  readonly lineAt: (offset: number) => number;
  /** Text of a line, without its end; empty where there is no such line. */
  readonly textOf: (line: number) => string;
  /** The span between two offsets; the column counts code points. */
  readonly spanOf: (file: string, start: number, end: number) => Span;
}

/** Indexes the lines of a text once. */
export function indexLines(text: string): LineIndex {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);

  const lineAt = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
  const textOf = (line: number): string => {
    const start = starts[line - 1];
    return start === undefined ? "" : text.slice(start, starts[line]).replace(/[\r\n]+$/, "");
  };
  const spanOf = (file: string, start: number, end: number): Span => {
    const from = Math.min(Math.max(start, 0), text.length);
    const line = lineAt(from);
    const column = [...text.slice(starts[line - 1], from)].length + 1;
    return { file, start: from, end: Math.min(Math.max(end, from), text.length), line, column };
  };
  return { lineCount: starts.length, lineAt, textOf, spanOf };
}
