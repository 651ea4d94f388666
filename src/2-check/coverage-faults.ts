import type { Fault } from "../diagnostics/fault.ts";
import { EVIDENCE_FAULTS } from "../diagnostics/faults/evidence.ts";
import { inside } from "../diagnostics/place.ts";
import { concealNames, namesAndParts } from "../evidence/conceal-names.ts";
import { type BodyFault, coverage } from "../evidence/coverage.ts";
import { uncoveredRequests } from "../evidence/passage-requests.ts";
import { type PassageSpan, preparedText } from "../evidence/prepare-text.ts";
import { type PassageFinding, verifyPassages } from "../evidence/verify-passages.ts";
import { type CheckOptions, judged } from "./judged.ts";
import { passageFault } from "./passage-fault.ts";
import { makePassageTexts } from "./passage-texts.ts";
import type { CheckInput } from "./rule.ts";
import { shortenWords } from "./shorten-words.ts";

/** How many sentences passages reach into, `uncovered` records set aside, and neither accounts for. */
export interface SentenceCounts {
  readonly covered: number;
  readonly setAside: number;
  readonly open: number;
}

/** All that it depends on whether a sentence is accounted for. */
export type CoverageInput = Omit<CheckInput, "index" | "vocabulary" | "lock">;

/** What a look at the sentences of all articles at hand showed. */
export interface CoverageCheck {
  readonly faults: readonly Fault[];
  readonly counts: SentenceCounts;
  /** Sources whose text is at hand and whose body cannot be told, so that none of their sentences is counted. */
  readonly untold: readonly string[];
}

/**
 * The sentences of each source's body that no passage reaches into and no `uncovered` record sets aside, by the order
 * of the sources; only sources whose text is at hand are looked at. A body that cannot be told is a fault instead.
 */
export function checkCoverage(input: CoverageInput, options: CheckOptions = {}): CoverageCheck {
  const { records, texts, placeOf, unread } = input;
  const counts = { covered: 0, setAside: 0, open: 0 };
  const faults: Fault[] = [];
  const untold: string[] = [];
  if (!texts) return { faults, counts, untold };
  const setAside = verifyPassages(uncoveredRequests(input), { texts });
  const words = makePassageTexts(texts);
  const hide = concealNames(namesAndParts(input.privateNames));
  for (const finding of setAside) {
    const lost = finding.state === "missing" || finding.state === "ambiguous";
    if (lost) faults.push(passageFault(finding, undefined, words, hide));
  }
  const passages = spansBySource(input.findings);
  const aside = spansBySource(setAside);
  records.sources.forEach(({ id, body, language }, index) => {
    const text = preparedText(texts, id);
    if (!text) return;
    const place = placeOf("sources", index);
    const own = passages.get(id) ?? [];
    const found = coverage(text, body, [...own, ...(aside.get(id) ?? [])], language);
    if (found.bodyFault) {
      untold.push(id);
      const { part } = found.bodyFault;
      const at = inside(place, "body", part === "from" ? "from" : "to");
      faults.push(EVIDENCE_FAULTS.bodyMissing(at, whyUntold(found.bodyFault), id));
    }
    for (const { covered, text, start, end } of found.sentences) {
      const bySpan = own.some((span) => span.start < end && span.end > start);
      counts[bySpan ? "covered" : covered ? "setAside" : "open"]++;
      if (!covered) faults.push(EVIDENCE_FAULTS.sentenceUncovered(place, id, shortenWords(hide(text))));
    }
  });
  const told = faults.flatMap((fault) => judged(fault, unread, options) ?? []);
  return { faults: told, counts, untold };
}

function spansBySource(findings: Iterable<PassageFinding>): ReadonlyMap<string, readonly PassageSpan[]> {
  const spans = new Map<string, PassageSpan[]>();
  for (const { request, start, end } of findings) {
    if (start === undefined || end === undefined) continue;
    const own = spans.get(request.source);
    if (own) own.push({ start, end });
    else spans.set(request.source, [{ start, end }]);
  }
  return spans;
}

function whyUntold({ part, resolution }: BodyFault): string {
  if (part === "order") return "its last words stand before its first";
  const words = part === "from" ? "its first words" : "its last words";
  return resolution.state === "ambiguous" ? `${words} stand more than once` : `${words} are not in the text`;
}
