import { type CoverageCheck, checkCoverage } from "../2-check/coverage-faults.ts";
import { locateFaults } from "../diagnostics/locate-faults.ts";
import type { DataSet } from "./read-data-set.ts";

/** The sentences of the articles at hand, counted; those that no passage covers are faults with their places. */
export function sentencesCovered({ read, findings, textFolder }: DataSet, strict: boolean): CoverageCheck {
  const { placed, privateNames } = read;
  if (textFolder === undefined) return { faults: [], counts: { covered: 0, setAside: 0, open: 0 } };
  const { texts } = textFolder;
  const { faults, counts } = checkCoverage({ ...placed, findings, texts, privateNames }, { strict });
  return { faults: locateFaults(faults, read), counts };
}

/** `sentences: 140 covered by passages, 22 set aside, 0 left out`. */
export function sentenceLine({ covered, setAside, open }: CoverageCheck["counts"]): string {
  if (covered + setAside + open === 0) return "sentences: none, since no text of an article is at hand";
  return `sentences: ${covered} covered by passages, ${setAside} set aside, ${open} left out`;
}
