import { FAULT_KINDS, type FaultSummary } from "../faults.ts";
import { type PrintableFault, printableFaults, sentencesOf } from "../printable-fault.ts";
import type { Reporter } from "../reporter.ts";
import { safeJson } from "../safe-json.ts";

/** SARIF 2.1.0, which code hosts and editors read. Columns count code points. */
export const sarif: Reporter = {
  name: "sarif",
  description: "for code hosts and editors: SARIF 2.1.0",
  report: (faults, context) => {
    const run = {
      tool: { driver: { name: "claimgraph", rules: FAULT_KINDS.map(describeRule) } },
      columnKind: "unicodeCodePoints",
      results: printableFaults(faults, context).map(describeResult),
    };
    return safeJson({ $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] });
  },
};

function describeRule({ code, severity }: FaultSummary): object {
  const words = code.replaceAll("-", " ");
  const text = `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  return { id: code, shortDescription: { text }, defaultConfiguration: { level: severity } };
}

function describeResult(fault: PrintableFault): object {
  const { code, severity, file, line, column, path } = fault;
  const region = line === undefined ? {} : { region: { startLine: line, startColumn: column ?? 1 } };
  const physical =
    file === undefined ? {} : { physicalLocation: { artifactLocation: { uri: addressOf(file) }, ...region } };
  const logical = path === "" ? {} : { logicalLocations: [{ fullyQualifiedName: path }] };
  const locations = file === undefined && path === "" ? {} : { locations: [{ ...physical, ...logical }] };
  return {
    ruleId: code,
    ruleIndex: FAULT_KINDS.findIndex((kind) => kind.code === code),
    level: severity,
    message: { text: sentencesOf(fault) },
    ...locations,
  };
}

/** A path as a relative address. */
function addressOf(path: string): string {
  return encodeURI(path.replace(/\p{Cs}/gu, "\ufffd")).replace(/[?#]/g, encodeURIComponent);
}
