import type { PlacedRecords } from "../model/placed-records.ts";
import { eachPassageRequest, passageRequests } from "./passage-requests.ts";
import { type EvidenceAtHand, type PassageFinding, verifyPassages } from "./verify-passages.ts";

/**
 * The state of each passage of the records, in their order. Where there is nothing to hold them against, all are
 * unpinned, and each finding is made anew for whoever goes through them: kept, hundreds of thousands would weigh as much
 * as their records.
 */
export function passageFindings(placed: PlacedRecords, evidence: EvidenceAtHand): Iterable<PassageFinding> {
  if (evidence.lock || evidence.texts) return verifyPassages(passageRequests(placed), evidence);
  return { [Symbol.iterator]: () => unpinned(placed) };
}

function* unpinned(placed: PlacedRecords): Generator<PassageFinding> {
  for (const request of eachPassageRequest(placed)) yield { request, state: "unpinned" };
}
