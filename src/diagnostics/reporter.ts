import type { Fault } from "./fault.ts";

/** What a report is made for. */
export interface ReportContext {
  /** Texts by path inside the data folder, for code frames. */
  readonly files: ReadonlyMap<string, string>;
  /** Whether to colour; whoever knows the terminal decides. */
  readonly color: boolean;
  /** Names that must not be printed, file names included. */
  readonly privateNames: readonly string[];
  /** Path of the data folder as the reader knows it, put before each file; `/` between its parts. */
  readonly folder?: string;
}

/** One way to print faults. */
export interface Reporter {
  /** What the command line calls it. */
  readonly name: string;
  /** One line for help texts. */
  readonly description: string;
  /** The whole report, line end included; faults are printed in the order given. */
  readonly report: (faults: readonly Fault[], context: ReportContext) => string;
}
