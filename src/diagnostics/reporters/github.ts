import { countFaults, type PrintableFault, printableFaults, sentencesOf } from "../printable-fault.ts";
import type { Reporter } from "../reporter.ts";
import { visibleText } from "../visible-text.ts";

/** Workflow commands of GitHub Actions, which show each fault beside its line in a pull request. */
export const github: Reporter = {
  name: "github",
  description: "for GitHub Actions: faults beside their lines in a pull request",
  report: (faults, context) => {
    const printable = printableFaults(faults, context);
    return `${[...printable.map(printCommand), countFaults(printable)].join("\n")}\n`;
  },
};

function printCommand(fault: PrintableFault): string {
  const { severity, code, file, line, column, path } = fault;
  const properties = Object.entries({ file, line, col: column, title: code })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(visibleText(String(value)))}`);
  const where = file === undefined && path !== "" ? `${path}: ` : "";
  return `::${severity} ${properties.join(",")}::${escapeData(visibleText(where + sentencesOf(fault)))}`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
