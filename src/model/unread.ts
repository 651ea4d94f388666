import type { Absence } from "../diagnostics/fault.ts";
import type { Place } from "../diagnostics/place.ts";

/**
 * What of a data set could not be read, or was left out for its form. That is a fault already, so nothing is one that
 * would follow from it.
 */
export interface Unread {
  /** Whether what seems to be nowhere may stand in it. */
  readonly mayHold: (absence: Absence) => boolean;
  /** Whether one of these fields was left out of the value at `place`, of what holds it, or of what it holds. */
  readonly leftOut: (place: Place, fields: readonly string[]) => boolean;
}
