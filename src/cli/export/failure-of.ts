import type { FaultText } from "../../diagnostics/fault.ts";
import { CommandFailure } from "../command-failure.ts";
import { EXIT } from "../exit-codes.ts";

/** What was asked for and cannot be, as one wrong command. */
export function failureOf(faults: readonly FaultText[]): CommandFailure {
  const said = (part: keyof FaultText) => [...new Set(faults.map((fault) => fault[part]))].join(" ");
  return new CommandFailure(EXIT.wrongCommand, said("wrong"), said("remedy"));
}
