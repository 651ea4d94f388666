import { load } from "js-yaml";
import { type InputFile, readFolder } from "../../src/1-read/read-folder.ts";
import { checkRecords } from "../../src/2-check/check-records.ts";
import { indexRecords } from "../../src/2-check/record-index.ts";
import { type Fault, hasErrors } from "../../src/diagnostics/fault.ts";
import { passageRequests } from "../../src/evidence/passage-requests.ts";
import { verifyPassages } from "../../src/evidence/verify-passages.ts";
import { makeVocabulary } from "../../src/model/vocabulary.ts";
import { largeFolder } from "../support/large-folder.ts";
import { answerRuns } from "./time-contenders.ts";

/** What reads a folder of so many bytes, made before. */
export const READ_CONTENDERS = {
  yaml: (bytes: string) => {
    const decoder = new TextDecoder();
    const texts = largeFolder(Number(bytes)).map((file) => decoder.decode(file.bytes));
    return answerRuns(
      () => texts,
      () => texts.map((text) => load(text)).length,
    );
  },
  readForm: (bytes: string) => answerRuns(folderOf(bytes), (files) => sound(readFolder(files).faults)),
  readByRules: (bytes: string) => answerRuns(folderOf(bytes), (files) => sound(check(files))),
};

function folderOf(bytes: string): () => readonly InputFile[] {
  const files = largeFolder(Number(bytes));
  return () => files;
}

/** What `claimgraph check` does, without its command line. */
function check(files: readonly InputFile[]): readonly Fault[] {
  const { placed, faults, privateNames } = readFolder(files);
  const { records, written } = placed;
  const findings = verifyPassages(passageRequests(placed), {});
  const vocabulary = makeVocabulary(records.vocabulary);
  const input = { ...placed, vocabulary, index: indexRecords(written), findings, privateNames };
  return [...faults, ...checkRecords(input)];
}

function sound(faults: readonly Fault[]): void {
  if (hasErrors(faults)) throw new Error(`the benchmark's folder is unsound: ${faults[0]?.wrong}`);
}
