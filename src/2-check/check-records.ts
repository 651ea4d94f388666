import type { Fault } from "../diagnostics/fault.ts";
import { EVIDENCE_FAULTS } from "../diagnostics/faults/evidence.ts";
import { concealNames } from "../evidence/conceal-names.ts";
import { judged } from "./judged.ts";
import type { CheckInput } from "./rule.ts";
import { RULES } from "./rules.ts";

/** How hard to judge. */
export interface CheckOptions {
  /** Turns warnings about evidence (unpinned, moved, hedges) into errors. */
  readonly strict?: boolean;
}

const EVIDENCE_CODES: ReadonlySet<string> = new Set(Object.values(EVIDENCE_FAULTS).map(({ code }) => code));

/** Runs every rule over the records: all faults in one run, in the order of the rules, then of the records. */
export function checkRecords(input: CheckInput, { strict = false }: CheckOptions = {}): readonly Fault[] {
  const faults: Fault[] = [];
  // Sentences repeat what records say, and a record may hold a name that must not be printed.
  const conceal = input.privateNames.length === 0 ? undefined : concealNames(input.privateNames);
  const report = (found: Fault): void => {
    const fault = judged(found, input.unread);
    if (!fault) return;
    const severity = strict && EVIDENCE_CODES.has(fault.code) ? "error" : fault.severity;
    const said = conceal ? { wrong: conceal(fault.wrong), remedy: conceal(fault.remedy) } : {};
    faults.push({ ...fault, severity, ...said });
  };
  for (const rule of RULES) rule.check(input, report);
  return faults;
}
