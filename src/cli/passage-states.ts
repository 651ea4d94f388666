import type { PassageFinding } from "../evidence/verify-passages.ts";
import { tally, total } from "./count-graph.ts";
import { detailLine } from "./summary-lines.ts";

/** `passages: 180 exact`, or every state with its number: what a person looks for after a check. */
export function passageLine(findings: readonly PassageFinding[]): string {
  const states = tally(findings.map(({ state }) => state));
  if (states.length === 0) return "passages: none";
  const details = states.map(([state, count]) => `${count} ${state}`);
  return detailLine("passages: ", states.length > 1 ? [...details, `${total(states)} in all`] : details);
}
