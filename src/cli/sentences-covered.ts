import { type CoverageCheck, checkCoverage } from "../2-check/coverage-faults.ts";
import { EVIDENCE_FAULTS } from "../diagnostics/faults/evidence.ts";
import { locateFaults } from "../diagnostics/locate-faults.ts";
import { quote } from "../diagnostics/quote.ts";
import type { DataSet } from "./read-data-set.ts";

/** The sentences of the articles at hand, counted; those that no passage covers are faults with their places. */
export function sentencesCovered({ read, findings, textFolder }: DataSet, strict: boolean): CoverageCheck {
  const { placed, privateNames } = read;
  const texts = textFolder && { texts: textFolder.texts };
  const { faults, ...counted } = checkCoverage({ ...placed, findings, ...texts, privateNames }, { strict });
  return { faults: locateFaults(faults, read), ...counted };
}

/** `sentences: 140 covered by passages, 22 set aside, 0 left out`, or why they are not counted. */
export function sentenceLine({ counts, untold, faults }: CoverageCheck, dataSet: DataSet): string {
  const { covered, setAside, open } = counts;
  const bodies = untold.length > 0 ? `the body of ${untold.map(quote).join(", ")} cannot be told` : undefined;
  if (covered + setAside + open === 0) return `sentences: none, since ${bodies ?? whyNone(dataSet)}`;
  // What cannot be read may account for sentences that nothing else does: those are not told of as left out.
  const listed = faults.filter(({ code }) => code === EVIDENCE_FAULTS.sentenceUncovered.code).length;
  if (listed < open) return "sentences: not counted, since records that cannot be read may account for some";
  const counted = `sentences: ${covered} covered by passages, ${setAside} set aside, ${open} left out`;
  return bodies === undefined ? counted : `${counted}; not those of all articles, since ${bodies}`;
}

function whyNone({ read, textFolder }: DataSet): string {
  const { records, unread } = read.placed;
  const unusable = records.sources.find(({ id }) => textFolder?.unusable.has(id));
  if (unusable) return `the text of ${quote(unusable.id)} cannot be used`;
  const known = new Set(records.sources.map(({ id }) => id));
  const lost = [...(textFolder?.texts.keys() ?? [])].find((id) => !known.has(id));
  if (unread && lost !== undefined) return `no record of the source ${quote(lost)} can be read`;
  return "no text of an article is at hand";
}
