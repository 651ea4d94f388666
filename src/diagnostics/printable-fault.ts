import type { Fault, Severity } from "./fault.ts";
import { makeMask } from "./mask-names.ts";
import { pathInWords } from "./place.ts";
import type { ReportContext } from "./reporter.ts";

/** A fault as it may be shown to anyone: private names are hidden in every text of it. */
export interface PrintableFault {
  readonly code: string;
  readonly severity: Severity;
  readonly wrong: string;
  readonly remedy: string;
  readonly meanwhile?: string;
  /** Where the other record stands that the sentence speaks of: `actors.yaml:12:5`. */
  readonly other?: string;
  /** With the data folder before it; absent for records that come from code and for the folder as a whole. */
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  /** `claims[3].speaker`: where it stands in the file or the records. */
  readonly path: string;
}

/** Makes faults fit to be shown. */
export function printableFaults(faults: readonly Fault[], context: ReportContext): readonly PrintableFault[] {
  const hide = makeMask(context.privateNames);
  const folder = context.folder === undefined ? "" : `${context.folder.replace(/\/+$/, "")}/`;
  return faults.map(({ code, severity, wrong, remedy, meanwhile, place, span, otherSpan }) => ({
    code,
    severity,
    wrong: hide(wrong),
    remedy: hide(remedy),
    ...(meanwhile === undefined ? {} : { meanwhile: hide(meanwhile) }),
    ...(otherSpan && { other: hide(`${folder}${otherSpan.file}:${otherSpan.line}:${otherSpan.column}`) }),
    ...(place.file === undefined ? {} : { file: hide(folder + place.file) }),
    ...(span && { line: span.line, column: span.column }),
    path: hide(pathInWords(place)),
  }));
}

/** All that a fault says, as one text. */
export function sentencesOf({ wrong, remedy, meanwhile, other }: PrintableFault): string {
  const there = other === undefined ? undefined : `The other: ${other}`;
  return [wrong, remedy, meanwhile, there].filter((sentence) => sentence !== undefined).join(" ");
}

/** "2 errors, 1 warning", or "no faults". */
export function countFaults(faults: readonly { readonly severity: Severity }[]): string {
  const errors = faults.filter(({ severity }) => severity === "error").length;
  const warnings = faults.length - errors;
  const count = (number: number, noun: string) => (number === 0 ? [] : [`${number} ${noun}${number === 1 ? "" : "s"}`]);
  return [...count(errors, "error"), ...count(warnings, "warning")].join(", ") || "no faults";
}
