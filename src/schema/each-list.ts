import type { RecordLists } from "../model/record.ts";

/** Makes one thing for each list of records: the one table of their names that is gone through. */
export function eachList<T>(make: (list: keyof RecordLists) => T): { readonly [List in keyof RecordLists]: T } {
  return {
    sources: make("sources"),
    actors: make("actors"),
    topics: make("topics"),
    indicators: make("indicators"),
    places: make("places"),
    instruments: make("instruments"),
    events: make("events"),
    claims: make("claims"),
    relations: make("relations"),
    uncovered: make("uncovered"),
    stories: make("stories"),
  };
}
