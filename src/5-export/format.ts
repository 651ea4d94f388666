import type { ClaimGraph } from "../model/claim-graph.ts";

/** A file of an export: made piece by piece, so that a large graph never stands in memory twice. */
export interface OutputFile {
  /** File name, without folder. */
  readonly name: string;
  readonly chunks: Iterable<string | Uint8Array>;
}

/** One way to write a graph. */
export interface Format {
  /** What the command line calls it. */
  readonly name: string;
  /** One line for help texts and the README. */
  readonly description: string;
  readonly extension: string;
  readonly mediaType: string;
  /** One file, or several where the format needs them; `base` is the file name without its extension. */
  readonly write: (graph: ClaimGraph, base: string) => readonly OutputFile[];
}
