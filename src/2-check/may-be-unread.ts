import type { Fault } from "../diagnostics/fault.ts";
import type { PlacedRecords } from "../model/placed-records.ts";

/** Whether a fault may be one only because something could not be read: what seems to be nowhere may stand there. */
export function mayBeUnread({ absent }: Fault, { unread }: Pick<PlacedRecords, "unread">): boolean {
  return absent !== undefined && unread?.mayHold(absent) === true;
}
