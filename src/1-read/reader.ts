import type { Fault } from "../diagnostics/fault.ts";
import type { Place } from "../diagnostics/place.ts";

/** A file as text. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** What a reader makes of a file. */
export interface ReadFile {
  /** Plain data; `undefined` where the file says nothing that can be used. */
  readonly value: unknown;
  /** Nothing here is ever thrown: whatever is wrong with the text is a fault with its place. */
  readonly faults: readonly Fault[];
  /** Parts of the text that the value lacks, or all of it: what they hold is not known. */
  readonly lost?: readonly string[];
}

/** A stretch of a text in UTF-16 units, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Finds where in a text a value stands; where it is absent, what holds it. */
export type FindStretch = (place: Place) => Stretch;

/** One way to write records down. */
export interface Reader {
  readonly name: string;
  /** Ends of file names, with the dot, in lower case. */
  readonly extensions: readonly string[];
  readonly mediaType: string;
  readonly read: (file: TextFile) => ReadFile;
  /** Looks through the text once more: called only where a fault needs a place. */
  readonly index: (text: string) => FindStretch;
}
