import type { Fault } from "../diagnostics/fault.ts";
import type { PassageFinding } from "../evidence/verify-passages.ts";
import type { EvidenceLock, SourceTexts } from "../model/evidence.ts";
import type { PlacedRecords } from "../model/placed-records.ts";
import type { Vocabulary } from "../model/vocabulary.ts";
import type { RecordIndex } from "./record-index.ts";

/** All that a rule may look at. */
export interface CheckInput extends PlacedRecords {
  readonly vocabulary: Vocabulary;
  readonly index: RecordIndex;
  /** One for each passage of the records, in their order. */
  readonly findings: Iterable<PassageFinding>;
  readonly lock?: EvidenceLock;
  readonly texts?: SourceTexts;
  /** Names of protected persons, from `private/`: to be found, never to be printed. */
  readonly privateNames: readonly string[];
}

/** One thing that holds of every sound data set, named as what holds. */
export interface Rule {
  readonly name: string;
  /** One sentence for readers: what holds. */
  readonly holds: string;
  readonly check: (input: CheckInput, report: (fault: Fault) => void) => void;
}
