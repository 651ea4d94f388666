import type { Fault } from "../diagnostics/fault.ts";
import type { PlaceOf } from "../model/placed-records.ts";
import type { RecordLists } from "../model/record.ts";
import { LIST_SCHEMAS } from "./list-schemas.ts";
import { makeSift, type Sift } from "./sift-records.ts";
import type { UnreadParts } from "./unread-parts.ts";
import { valueAt } from "./value-at.ts";

/** Lists of records of which nothing is known yet. */
export type RawLists = { readonly [List in keyof RecordLists]: readonly unknown[] };

/** Records whose form is sound, or was mended, beside what is wrong with it. */
export interface ShapedLists {
  /** The records that can be judged, in their order. */
  readonly lists: RecordLists;
  /** Where each of them stands. */
  readonly placeOf: PlaceOf;
  readonly faults: readonly Fault[];
}

const SIFTS: { readonly [List in keyof RecordLists]: Sift<RecordLists[List][number]> } = {
  sources: makeSift("source", LIST_SCHEMAS.sources),
  actors: makeSift("actor", LIST_SCHEMAS.actors),
  topics: makeSift("topic", LIST_SCHEMAS.topics),
  indicators: makeSift("indicator", LIST_SCHEMAS.indicators),
  places: makeSift("place", LIST_SCHEMAS.places),
  instruments: makeSift("instrument", LIST_SCHEMAS.instruments),
  events: makeSift("event", LIST_SCHEMAS.events),
  claims: makeSift("claim", LIST_SCHEMAS.claims),
  relations: makeSift("relation", LIST_SCHEMAS.relations),
  uncovered: makeSift("uncovered passage", LIST_SCHEMAS.uncovered),
  stories: makeSift("story", LIST_SCHEMAS.stories),
};

/**
 * Parts the records of all lists that can be judged from the others; what is left out is added to `unread`. Sound ones
 * are not copied.
 */
export function shapeLists(raw: RawLists, placeOf: PlaceOf, unread: UnreadParts): ShapedLists {
  const faults: Fault[] = [];
  const keptIn = new Map<keyof RecordLists, readonly number[]>();

  function shape<List extends keyof RecordLists>(list: List): readonly RecordLists[List][number][] {
    const sifted = SIFTS[list](raw[list], (index) => placeOf(list, index));
    for (const fault of sifted.faults) faults.push(fault);
    for (const { value, place, leftOut } of sifted.unsound) {
      if (leftOut) unread.addMended(value, place, leftOut);
      else unread.addRecord(value, valueAt(value, ["id"]), valueAt(value, ["formerIds"]));
    }
    if (sifted.kept) keptIn.set(list, sifted.kept);
    return sifted.sound;
  }

  const lists: RecordLists = {
    sources: shape("sources"),
    actors: shape("actors"),
    topics: shape("topics"),
    indicators: shape("indicators"),
    places: shape("places"),
    instruments: shape("instruments"),
    events: shape("events"),
    claims: shape("claims"),
    relations: shape("relations"),
    uncovered: shape("uncovered"),
    stories: shape("stories"),
  };
  const placeOfSound: PlaceOf = (list, index) => placeOf(list, keptIn.get(list)?.[index] ?? index);
  return { lists, placeOf: placeOfSound, faults };
}
