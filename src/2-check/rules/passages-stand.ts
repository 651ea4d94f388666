import type { Fault } from "../../diagnostics/fault.ts";
import { EVIDENCE_FAULTS } from "../../diagnostics/faults/evidence.ts";
import { concealNames, namesAndParts } from "../../evidence/conceal-names.ts";
import { parsePassage } from "../../evidence/passage.ts";
import type { PassageFinding } from "../../evidence/verify-passages.ts";
import { passageFault } from "../passage-fault.ts";
import { makePassageTexts } from "../passage-texts.ts";
import type { CheckInput, Rule } from "../rule.ts";

export const passagesStand: Rule = {
  name: "passages-stand",
  holds: "Each passage is pinned, and where its text is at hand stands in one place of it, unchanged.",
  check: (input, report) => {
    const texts = makePassageTexts(input.texts);
    const hide = concealNames(namesAndParts(input.privateNames));
    const pinnedSources = new Set<string>();
    const unpinned = new Map<string, number>();
    for (const finding of input.findings) {
      const { source } = finding.request;
      if (finding.state === "unpinned") unpinned.set(source, (unpinned.get(source) ?? 0) + 1);
      if (finding.state === "unpinned" || isJudgedElsewhere(finding, input)) continue;
      pinnedSources.add(source);
      if (finding.state === "pinned" || finding.state === "exact") continue;
      report(passageFault(finding, input.lock, texts, hide));
    }
    reportUnpinned(unpinned, pinnedSources, input, report);
  },
};

/** A passage in more than two parts is a fault of its own, and two claims of one id share their pins. */
function isJudgedElsewhere({ request, state }: PassageFinding, { records, index }: CheckInput): boolean {
  if (state === "pinned" || state === "exact") return false;
  if (parsePassage(request.passage).parts > 2) return true;
  if (request.list !== "claims" || index.contested.size === 0) return false;
  return index.contested.has(`${request.source}/${records.claims[request.index]?.id}`);
}

/** A source that was never pinned is one thing to do, not one for each of its passages. */
function reportUnpinned(
  unpinned: ReadonlyMap<string, number>,
  pinnedSources: ReadonlySet<string>,
  { findings, index, placeOf }: CheckInput,
  report: (fault: Fault) => void,
): void {
  if ([...unpinned.keys()].some((source) => pinnedSources.has(source))) {
    for (const { request, state } of findings) {
      if (state !== "unpinned" || !pinnedSources.has(request.source)) continue;
      report(EVIDENCE_FAULTS.passageUnpinned(request.place()));
    }
  }
  for (const [id, count] of unpinned) {
    const source = pinnedSources.has(id) ? undefined : index.find(id);
    if (source?.kind === "Source") report(EVIDENCE_FAULTS.sourceUnpinned(placeOf("sources", source.index), id, count));
  }
}
