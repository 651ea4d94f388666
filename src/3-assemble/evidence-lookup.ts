import { concealNames, namesAndParts } from "../evidence/conceal-names.ts";
import { type EvidenceContext, type FoundPassage, passageEvidence } from "../evidence/passage-evidence.ts";
import { prefixGuard, withheldSources } from "../evidence/prefix-guard.ts";
import { preparedText } from "../evidence/prepare-text.ts";
import type { PassageFinding } from "../evidence/verify-passages.ts";
import { webAddress } from "../evidence/web-address.ts";
import type { Audience } from "../model/audience.ts";
import type { PassageEvidence, SourceTexts } from "../model/evidence.ts";
import type { ClaimRecord, LinkRecord, PassageRecord, Records, RelationRecord } from "../model/record.ts";
import { NONE } from "./assemble-context.ts";

type Evidenced = ClaimRecord | RelationRecord | LinkRecord;

/** The passages behind a claim, a relation, or a link of a claim, in the order they are named; `source` is where they stand. */
export type EvidenceLookup = (record: Evidenced, source: string | undefined) => readonly PassageEvidence[];

/** What passages are shown with. */
export interface EvidenceOptions {
  readonly audience: Audience;
  readonly texts?: SourceTexts;
  /** Names of protected persons: taken out of whatever words are shown. */
  readonly privateNames: readonly string[];
}

/** Shows of each passage what `audience` may see: made when asked for, so that nothing has to be kept until then. */
export function evidenceLookup(
  records: Records,
  findings: Iterable<PassageFinding>,
  { audience, texts, privateNames }: EvidenceOptions,
): EvidenceLookup {
  const conceal = concealNames(namesAndParts(privateNames));
  // Where a protected person takes part and nobody has said which name to take out, no words of the text are shown.
  const withheld = withheldSources(records, privateNames);
  const guard = prefixGuard(records, privateNames);
  const contexts = new Map<string, EvidenceContext>();
  for (const { id, url } of records.sources) {
    contexts.set(id, {
      audience,
      url: url === undefined ? undefined : webAddress(url),
      text: preparedText(texts, id),
      withheld: withheld.has(id),
      mayPrefix: guard(id),
      conceal,
    });
  }
  const unknown: EvidenceContext = { audience };
  const found = findingsByRecord(records, findings);
  return (record, source) => {
    // Passages of no source are not looked for: a rule says so.
    if (record.passage === undefined || source === undefined) return NONE;
    const own = found.get(record);
    const context = contexts.get(source) ?? unknown;
    if (!isList(record.passage)) return [passageEvidence(record.passage, own?.[0] ?? UNPINNED, context)];
    return record.passage.map((passage, n) => passageEvidence(passage, own?.[n] ?? UNPINNED, context));
  };
}

const UNPINNED: FoundPassage = { state: "unpinned" };

/** What is known of passages, by their record and their number in it; those that were never found or pinned are left out. */
function findingsByRecord(
  records: Records,
  findings: Iterable<PassageFinding>,
): ReadonlyMap<Evidenced, readonly (PassageFinding | undefined)[]> {
  const found = new Map<Evidenced, (PassageFinding | undefined)[]>();
  for (const finding of findings) {
    if (finding.state === "unpinned" && finding.start === undefined) continue;
    const { list, index, link, n } = finding.request;
    if (list === "uncovered") continue;
    const record = link === undefined ? records[list][index] : records.claims[index]?.links?.[link];
    if (!record) continue;
    const known = found.get(record) ?? [];
    known[n - 1] = finding;
    found.set(record, known);
  }
  return found;
}

function isList(passages: PassageRecord | readonly PassageRecord[]): passages is readonly PassageRecord[] {
  return Array.isArray(passages);
}
