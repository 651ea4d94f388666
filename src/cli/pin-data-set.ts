import { buildPlacedGraph } from "../build-graph.ts";
import { type Fault, hasErrors } from "../diagnostics/fault.ts";
import { locateFaults } from "../diagnostics/locate-faults.ts";
import { passageRequests } from "../evidence/passage-requests.ts";
import { guardLock, pinPassages } from "../evidence/pin.ts";
import { prefixGuard } from "../evidence/prefix-guard.ts";
import type { EvidenceLock, PassageState, PinnedPassage } from "../model/evidence.ts";
import { tally } from "./count-graph.ts";
import type { DataSet } from "./read-data-set.ts";
import { detailLine } from "./summary-lines.ts";

/** What pinning a data folder comes to. */
export interface DataSetPinning {
  /** Absent where records cannot be read: their pins would be lost. */
  readonly lock: EvidenceLock | undefined;
  /** What is still wrong once everything is pinned that can be. */
  readonly faults: readonly Fault[];
  /** One line for the person: what became of the passages. */
  readonly summary: string;
}

/** What becomes of a passage, by how it stands before; altered ones are told apart by whether they are accepted. */
const OUTCOMES: Readonly<Record<Exclude<PassageState, "altered">, string>> = {
  exact: "exact",
  unpinned: "new",
  moved: "moved",
  ambiguous: "ambiguous",
  missing: "missing",
  pinned: "kept without a text",
};

/**
 * Pins every passage whose text is at hand. A passage whose words have changed keeps its old pin, and stays a fault,
 * until a person accepts the change: else the lock would hide what it is there to show.
 */
export function pinDataSet(
  { read, findings, textFolder, faults, diskFaults }: DataSet,
  accept: boolean,
): DataSetPinning {
  const { placed, privateNames } = read;
  if (textFolder === undefined || hasErrors(read.faults)) {
    return { lock: undefined, faults, summary: "" };
  }
  const { texts } = textFolder;
  const guard = prefixGuard(placed.records, privateNames);
  const requests = passageRequests(placed);
  const previous = read.lock && guardLock(read.lock, requests, guard);
  const pinned = pinPassages(requests, texts, guard, previous).lock;
  const passages = new Map<string, PinnedPassage>(Object.entries(pinned.passages));
  const outcomes = findings.map(({ request, state, start, wordsGone }) => {
    const before = previous?.passages[request.key];
    if (state === "unpinned" && start === undefined) return "without a text";
    if (state !== "altered" || before === undefined) return state === "altered" ? state : OUTCOMES[state];
    if (accept && !wordsGone) return "altered and accepted";
    passages.set(request.key, before);
    // There is nothing to accept where its own words are gone: the passage must be chosen anew.
    return accept ? "altered, their words gone, their pins kept" : "altered, their pins kept";
  });
  const lock = { ...pinned, passages: Object.fromEntries(passages) };
  const after = buildPlacedGraph(placed, { lock, texts, privateNames });
  return {
    lock,
    faults: locateFaults([...diskFaults, ...read.faults, ...after.faults], read),
    summary: detailLine(
      "pinned: ",
      outcomes.length === 0 ? ["nothing"] : tally(outcomes).map(([to, n]) => `${n} ${to}`),
    ),
  };
}
