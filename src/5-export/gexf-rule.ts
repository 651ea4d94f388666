/** Where something stands in a file; both count from 1, columns in code points. */
export interface GexfPosition {
  readonly line: number;
  readonly column: number;
}

/** An opening tag: where it begins, what it says, and the names of the elements around it, outermost first. */
export interface GexfElement extends GexfPosition {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parents: readonly string[];
}

/** What stands before the first tag. */
export interface GexfProlog {
  readonly hasByteOrderMark: boolean;
  readonly encoding?: string | undefined;
}

/** What a rule wants to hear of while a file streams by. */
export interface GexfWatcher {
  readonly prolog?: (prolog: GexfProlog) => void;
  readonly open?: (element: GexfElement) => void;
  /** Called with the text that stands in the element itself. */
  readonly close?: (element: GexfElement, text: string) => void;
  /** Called where the file is no XML. */
  readonly malformed?: (at: GexfPosition, message: string) => void;
  readonly end?: (at: GexfPosition) => void;
}

/** Says what is wrong and what to do, a sentence each. */
export type ReportGexf = (at: GexfPosition, wrong: string, remedy: string) => void;

/** One thing that holds of every file that Gephi opens without an issue. */
export interface GexfRule {
  /** Permanent. */
  readonly number: number;
  readonly holds: string;
  /** Begins to watch one file. */
  readonly watch: (report: ReportGexf) => GexfWatcher;
}
