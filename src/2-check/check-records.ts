import type { Fault } from "../diagnostics/fault.ts";
import { concealNames } from "../evidence/conceal-names.ts";
import { type CheckOptions, judged } from "./judged.ts";
import type { CheckInput } from "./rule.ts";
import { RULES } from "./rules.ts";

/** Runs every rule over the records: all faults in one run, in the order of the rules, then of the records. */
export function checkRecords(input: CheckInput, options: CheckOptions = {}): readonly Fault[] {
  const faults: Fault[] = [];
  // Sentences repeat what records say, and a record may hold a name that must not be printed.
  const conceal = input.privateNames.length === 0 ? undefined : concealNames(input.privateNames);
  const report = (found: Fault): void => {
    const fault = judged(found, input.unread, options);
    if (!fault) return;
    const said = conceal ? { wrong: conceal(fault.wrong), remedy: conceal(fault.remedy) } : {};
    faults.push({ ...fault, ...said });
  };
  for (const rule of RULES) rule.check(input, report);
  return faults;
}
