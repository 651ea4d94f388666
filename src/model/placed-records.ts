import type { Place } from "../diagnostics/place.ts";
import type { RecordLists, Records } from "./record.ts";
import type { Unread } from "./unread.ts";

/** Says where a record stands: computed only when a fault needs it, so that sound records cost nothing. */
export type PlaceOf = (list: keyof RecordLists, index: number) => Place;

/** The place of a record that comes from code: `claims[3]`. */
export const placeInCode: PlaceOf = (list, index) => ({ path: [list, index] });

/** Records together with the way to say where each stands. */
export interface PlacedRecords {
  /** Every reference by the id that its record has now. */
  readonly records: Records;
  /** The same as they stand, former ids and all: for whoever judges the ids themselves. */
  readonly written: Records;
  readonly placeOf: PlaceOf;
  /** Where the manifest and the vocabulary stand; paths inside are their own keys. */
  readonly manifestPlace: Place;
  readonly vocabularyPlace: Place;
  /** Absent where everything was read. */
  readonly unread?: Unread | undefined;
}
