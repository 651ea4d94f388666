import { checkRecords } from "../../src/2-check/check-records.ts";
import { indexRecords } from "../../src/2-check/record-index.ts";
import type { CheckInput } from "../../src/2-check/rule.ts";
import type { Fault } from "../../src/diagnostics/fault.ts";
import { passageRequests } from "../../src/evidence/passage-requests.ts";
import { verifyPassages } from "../../src/evidence/verify-passages.ts";
import type { EvidenceLock, SourceTexts } from "../../src/model/evidence.ts";
import { placeInCode } from "../../src/model/placed-records.ts";
import { withPresentIds } from "../../src/model/present-ids.ts";
import type { ClaimRecord, Records } from "../../src/model/record.ts";
import { makeVocabulary } from "../../src/model/vocabulary.ts";

const PASSAGE = "The river carries four … in the wet month";

/** An invented article about a river, without a fault. */
export const SOUND_RECORDS: Records = {
  manifest: { format: 1, title: "A river", date: "2024-02-29" },
  vocabulary: {},
  sources: [{ id: "river", type: "NewsArticle", title: "The river", publisher: "the-daily", published: "2024" }],
  actors: [
    { id: "the-daily", type: "MediaOrganization", name: "The Daily" },
    { id: "ministry-of-water", type: "Ministry", name: "Ministry of Water" },
    { id: "anna-fisher", type: "Person", name: "Anna Fisher", naming: "public-role" },
  ],
  topics: [{ id: "fishing", type: "Topic", name: "Fishing" }],
  indicators: [{ id: "boats", type: "Indicator", name: "Boats", unit: "boat" }],
  places: [{ id: "delta", type: "Region", name: "Delta" }],
  instruments: [],
  events: [],
  claims: [
    {
      id: "four-boats",
      source: "river",
      type: "QuantityClaim",
      speaker: "ministry-of-water",
      attribution: "indirect",
      says: "Four boats are on the river.",
      figures: [{ indicator: "boats", value: 4, unit: "boat", period: "2021-Q1", place: ["delta"] }],
      about: ["fishing"],
      passage: PASSAGE,
    },
    {
      id: "too-few",
      source: "river",
      type: "Evaluation",
      speaker: "anna-fisher",
      attribution: "direct",
      says: "That is too few.",
      about: ["fishing"],
      passage: "That is too few",
    },
  ],
  relations: [
    { source: "river", from: "anna-fisher", type: "worksFor", to: "ministry-of-water", passage: "Anna Fisher … water" },
  ],
  uncovered: [],
  stories: [],
};

/** What else a check can be given. */
export interface CheckSetting {
  readonly lock?: EvidenceLock;
  readonly texts?: SourceTexts;
  readonly privateNames?: readonly string[];
  readonly strict?: boolean;
}

/** The input for a check of records from code. */
export function checkInput(records: Records, setting: CheckSetting = {}): CheckInput {
  const { lock, texts, privateNames = [] } = setting;
  const placed = {
    records: withPresentIds(records),
    written: records,
    placeOf: placeInCode,
    manifestPlace: { path: ["manifest"] },
    vocabularyPlace: { path: ["vocabulary"] },
  };
  const evidence = { ...(lock && { lock }), ...(texts && { texts }) };
  const findings = verifyPassages(passageRequests(placed), evidence);
  const vocabulary = makeVocabulary(records.vocabulary);
  return { ...placed, ...evidence, vocabulary, index: indexRecords(records), findings, privateNames };
}

/** The faults of the sound records with these changes, apart from nothing being pinned. */
export function faultsWith(changes: Partial<Records>, setting: CheckSetting = {}): readonly Fault[] {
  const faults = checkRecords(checkInput({ ...SOUND_RECORDS, ...changes }, setting), {
    strict: setting.strict ?? false,
  });
  return faults.filter(({ code }) => code !== "source-unpinned");
}

/** The sound claims, the first of them changed. */
export function claimsWith(change: Partial<ClaimRecord>): readonly ClaimRecord[] {
  const [first, ...rest] = SOUND_RECORDS.claims;
  return first ? [{ ...first, ...change }, ...rest] : rest;
}

/** Faults as lines: `error id-unknown claims.0.speaker`. */
export function lines(faults: readonly Fault[]): readonly string[] {
  return faults.map(({ severity, code, place }) => `${severity} ${code} ${place.path.join(".")}`);
}
