import type { Place } from "../diagnostics/place.ts";
import type { RecordLists, Records } from "./record.ts";

/** Says where a record stands: computed only when a fault needs it, so that sound records cost nothing. */
export type PlaceOf = (list: keyof RecordLists, index: number) => Place;

/** The place of a record that comes from code: `claims[3]`. */
export const placeInCode: PlaceOf = (list, index) => ({ path: [list, index] });

/** Records together with the way to say where each stands. */
export interface PlacedRecords {
  readonly records: Records;
  readonly placeOf: PlaceOf;
  /** Where the manifest and the vocabulary stand; paths inside are their own keys. */
  readonly manifestPlace: Place;
  readonly vocabularyPlace: Place;
  /** Ids of records that were left out for their form: whoever refers to them is not to blame. */
  readonly brokenIds?: ReadonlySet<string>;
  /** The lock is there and cannot be read, which is a fault already: that no pin is known says nothing of a passage. */
  readonly pinsUnknown?: boolean;
}
