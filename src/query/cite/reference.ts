/** A person by the parts of the name, where the data has them; any other name as it is written. */
export type Creator = { readonly family: string; readonly given: string } | { readonly literal: string };

/** A day, a month or a year of the calendar; absent parts are not known. */
export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month?: number;
  readonly day?: number;
}

/** When something came out; `to` where it took its time, `circa` where that is not certain. */
export interface Issued extends CalendarDate {
  readonly to?: CalendarDate;
  readonly circa?: boolean;
}

/** What sorts of things are cited: what is made here, and what was read for it. */
export type ReferenceType =
  | "data-set"
  | "view"
  | "claim"
  | "article"
  | "report"
  | "interview"
  | "law"
  | "document"
  | "web-page";

/** What has to be known of a thing to cite it, whatever the style. Texts may hold anything: a style escapes them. */
export interface Reference {
  /** Names it in a list of references: ASCII letters, digits, `-` and `:`. */
  readonly key: string;
  readonly type: ReferenceType;
  readonly authors: readonly Creator[];
  /** Of the data set: who answers for it. */
  readonly editors?: readonly Creator[];
  readonly title: string;
  /** What it is, in words: "Data set". */
  readonly form?: string;
  /** Title of the data set that it is a part of. */
  readonly partOf?: string;
  readonly publisher?: string;
  readonly issued?: Issued;
  /** Of the data set: the day that it is of. */
  readonly version?: string;
  readonly licence?: string;
  readonly url?: string;
  /** BCP 47. */
  readonly language?: string;
}
