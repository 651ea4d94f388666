import type { PassageFinding } from "../evidence/verify-passages.ts";
import type { PassageTexts } from "./passage-texts.ts";

/**
 * The words of each claim's own passages, by the claim's position; left out where one of them does not stand in one
 * place, since that is a fault of its own. Passages are kept apart by a bar, so that no number runs across.
 */
export function wordsOfClaims(findings: Iterable<PassageFinding>, texts: PassageTexts): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const incomplete = new Set<number>();
  for (const finding of findings) {
    const { list, index, link } = finding.request;
    if (list !== "claims" || link !== undefined) continue;
    const words = finding.state === "altered" ? undefined : texts.wordsOf(finding);
    const before = found.get(index);
    if (words === undefined) incomplete.add(index);
    else found.set(index, before === undefined ? words : `${before} | ${words}`);
  }
  for (const index of incomplete) found.delete(index);
  return found;
}
