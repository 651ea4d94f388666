import type { Fault } from "../diagnostics/fault.ts";
import { REPORTERS } from "../diagnostics/reporters.ts";
import type { DataSet } from "./read-data-set.ts";
import { plural } from "./summary-lines.ts";
import type { Terminal } from "./terminal.ts";

/** Prints what is wrong with a data set, for people and on standard error; nothing where nothing is. */
export function reportFaults(dataSet: DataSet, terminal: Terminal): void {
  if (dataSet.faults.length > 0)
    terminal.tell(reportOf(dataSet, "text", terminal.newsColors.isColorSupported).trimEnd());
}

/** Prints the report that was asked for: for people on standard error, for programs as the result. */
export function reportAs(reporter: string, dataSet: DataSet, terminal: Terminal): void {
  if (reporter === "text") reportFaults(dataSet, terminal);
  else terminal.result([reportOf(dataSet, reporter, false)]);
}

/** `0 errors, 2 warnings`. */
export function faultTotals(faults: readonly Fault[]): string {
  const errors = faults.filter(({ severity }) => severity === "error").length;
  return `${plural(errors, "error")}, ${plural(faults.length - errors, "warning")}`;
}

function reportOf({ faults, root, read }: DataSet, name: string, color: boolean): string {
  const reporter = REPORTERS.find((known) => known.name === name);
  if (reporter === undefined) throw new Error(`no reporter ${name}`);
  const { files, privateNames } = read;
  return reporter.report(faults, { files, privateNames, color, folder: root.replaceAll("\\", "/") });
}
