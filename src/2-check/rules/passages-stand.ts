import type { Fault } from "../../diagnostics/fault.ts";
import { EVIDENCE_FAULTS } from "../../diagnostics/faults/evidence.ts";
import { concealNames, namesAndParts } from "../../evidence/conceal-names.ts";
import type { PassageFinding } from "../../evidence/verify-passages.ts";
import { isJudgedElsewhere } from "../judged-elsewhere.ts";
import { tellLostNumbers } from "../lost-numbers.ts";
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
    const shifted = new Map<string, PassageFinding[]>();
    const tell = (finding: PassageFinding): void => report(passageFault(finding, input.lock, texts, hide));
    for (const finding of input.findings) {
      const { source } = finding.request;
      if (finding.state === "unpinned") unpinned.set(source, (unpinned.get(source) ?? 0) + 1);
      if (finding.state === "unpinned" || isJudgedElsewhere(finding, input)) continue;
      pinnedSources.add(source);
      if (finding.state === "pinned" || finding.state === "exact") continue;
      if (finding.state === "moved" && finding.unchanged) {
        const others = shifted.get(source);
        if (others) others.push(finding);
        else shifted.set(source, [finding]);
      } else if (finding.state === "altered") {
        const parts = [finding.difference ?? "", tellLostNumbers(finding, texts, input)];
        tell({ ...finding, difference: parts.filter((part) => part !== "").join("; ") });
      } else tell(finding);
    }
    reportShifted(shifted, input, tell, report);
    reportUnpinned(unpinned, pinnedSources, input, report);
  },
};

/** A text that has grown at one place shifts all that follows: one thing to do. */
function reportShifted(
  shifted: ReadonlyMap<string, readonly PassageFinding[]>,
  { index, lock, placeOf }: CheckInput,
  tell: (finding: PassageFinding) => void,
  report: (fault: Fault) => void,
): void {
  for (const [id, findings] of shifted) {
    const source = index.find(id);
    const [first, second] = [...findings].sort((a, b) => (a.start ?? 0) - (b.start ?? 0));
    if (!first) continue;
    if (!second || source?.list !== "sources") {
      for (const finding of findings) tell(finding);
      continue;
    }
    const from = lock?.passages[first.request.key]?.start ?? 0;
    const place = placeOf("sources", source.index);
    report(EVIDENCE_FAULTS.sourceShifted(place, id, findings.length, from, first.start ?? 0));
  }
}

/** A source that was never pinned is one thing to do, not one for each of its passages. */
function reportUnpinned(
  unpinned: ReadonlyMap<string, number>,
  pinnedSources: ReadonlySet<string>,
  input: CheckInput,
  report: (fault: Fault) => void,
): void {
  const { findings, index, placeOf } = input;
  if ([...unpinned.keys()].some((source) => pinnedSources.has(source))) {
    for (const finding of findings) {
      if (finding.state !== "unpinned" || !pinnedSources.has(finding.request.source)) continue;
      if (!isJudgedElsewhere(finding, input)) report(EVIDENCE_FAULTS.passageUnpinned(finding.request.place()));
    }
  }
  for (const [id, count] of unpinned) {
    const source = pinnedSources.has(id) ? undefined : index.find(id);
    if (source?.kind === "Source") report(EVIDENCE_FAULTS.sourceUnpinned(placeOf("sources", source.index), id, count));
  }
}
