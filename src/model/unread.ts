import type { Absence } from "../diagnostics/fault.ts";

/**
 * What of a data set could not be read, or was left out for its form. That is a fault already, so nothing is one that
 * would follow from it.
 */
export interface Unread {
  /** Whether what seems to be nowhere may stand in it. */
  readonly mayHold: (absence: Absence) => boolean;
}
