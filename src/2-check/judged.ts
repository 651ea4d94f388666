import type { Fault } from "../diagnostics/fault.ts";
import type { Unread } from "../model/unread.ts";

/** A fault as it is told; undefined where it may only follow from what could not be read. */
export function judged({ absent, ...fault }: Fault, unread: Unread | undefined): Fault | undefined {
  return absent && unread?.mayHold(absent) ? undefined : fault;
}
