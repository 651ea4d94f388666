import { load } from "js-yaml";
import { readFolder } from "../../src/1-read/read-folder.ts";
import { checkRecords } from "../../src/2-check/check-records.ts";
import { indexRecords } from "../../src/2-check/record-index.ts";
import { hasErrors } from "../../src/diagnostics/fault.ts";
import { passageRequests } from "../../src/evidence/passage-requests.ts";
import { verifyPassages } from "../../src/evidence/verify-passages.ts";
import { makeVocabulary } from "../../src/model/vocabulary.ts";
import { largeFolder } from "../support/large-folder.ts";
import type { BenchRow } from "./bench-row.ts";
import { medianCpu } from "./median-cpu.ts";

/** Reading a folder of `bytes` and validating it beside js-yaml on the same texts: its form first, then by all rules. */
export function benchRead(bytes: number): readonly BenchRow[] {
  const files = largeFolder(bytes);
  const decoder = new TextDecoder();
  const texts = files.map((file) => decoder.decode(file.bytes));
  const { faults } = check(files);
  if (hasErrors(faults)) throw new Error(`the benchmark's folder is unsound: ${faults[0]?.wrong}`);
  const seconds = medianCpu({
    yaml: () => texts.map((text) => load(text)).length,
    read: () => readFolder(files).faults.length,
    check: () => check(files).faults.length,
  });
  const size = files.reduce((sum, file) => sum + file.bytes.length, 0);
  const of = `${files.length} files, ${Math.round(size / 1e6)} MB`;
  const beside = { of, beside: "js-yaml alone", aim: 1.25 };
  return [
    { task: "read and validate", seconds: seconds.read, ratio: seconds.read / seconds.yaml, ...beside },
    { task: "the same, all rules checked", seconds: seconds.check, ratio: seconds.check / seconds.yaml, ...beside },
  ];
}

/** What `claimgraph check` does, without its command line. */
function check(files: ReturnType<typeof largeFolder>) {
  const { placed, faults, privateNames } = readFolder(files);
  const { records } = placed;
  const findings = verifyPassages(passageRequests(placed), {});
  const input = {
    ...placed,
    vocabulary: makeVocabulary(records.vocabulary),
    index: indexRecords(records),
    findings,
    privateNames,
  };
  return { faults: [...faults, ...checkRecords(input)] };
}
