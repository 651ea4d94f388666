/** A stretch of a file. Lines and columns count from 1, columns in code points; offsets are UTF-16 units. */
export interface Span {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
}
