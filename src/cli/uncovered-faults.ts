import { coverageFaults } from "../2-check/coverage-faults.ts";
import { indexRecords } from "../2-check/record-index.ts";
import type { Fault } from "../diagnostics/fault.ts";
import { locateFaults } from "../diagnostics/locate-faults.ts";
import { makeVocabulary } from "../model/vocabulary.ts";
import type { DataSet } from "./read-data-set.ts";

/** The sentences of the articles at hand that no passage covers, as faults with their places. */
export function uncoveredFaults({ read, findings, textFolder }: DataSet): readonly Fault[] {
  const { placed, privateNames } = read;
  if (placed === undefined || textFolder === undefined) return [];
  const { records } = placed;
  const vocabulary = makeVocabulary(records.vocabulary);
  const { texts } = textFolder;
  const input = { ...placed, vocabulary, index: indexRecords(records), findings, texts, privateNames };
  return locateFaults(coverageFaults(input), read);
}
