import type { Fault } from "../diagnostics/fault.ts";
import { EVIDENCE_FAULTS } from "../diagnostics/faults/evidence.ts";
import type { Unread } from "../model/unread.ts";

/** How hard to judge. */
export interface CheckOptions {
  /** Turns warnings about evidence (unpinned, moved, hedges) into errors. */
  readonly strict?: boolean;
}

const EVIDENCE_CODES: ReadonlySet<string> = new Set(Object.values(EVIDENCE_FAULTS).map(({ code }) => code));

/** A fault as it is told; undefined where it may only follow from what could not be read. */
export function judged(
  { absent, lacks, ...fault }: Fault,
  unread: Unread | undefined,
  { strict = false }: CheckOptions,
): Fault | undefined {
  if (absent && unread?.mayHold(absent)) return undefined;
  if (lacks && unread?.leftOut(fault.place, lacks)) return undefined;
  return strict && EVIDENCE_CODES.has(fault.code) ? { ...fault, severity: "error" } : fault;
}
