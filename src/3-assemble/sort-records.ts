import { compareText } from "../base/compare-text.ts";
import type { ClaimRecord, Records, RelationRecord } from "../model/record.ts";

/** The same records in an order that follows from ids alone, whatever files they came from. */
export function sortRecords(records: Records): Records {
  return {
    ...records,
    sources: records.sources.toSorted(compareIds),
    actors: records.actors.toSorted(compareIds),
    topics: records.topics.toSorted(compareIds),
    indicators: records.indicators.toSorted(compareIds),
    places: records.places.toSorted(compareIds),
    instruments: records.instruments.toSorted(compareIds),
    events: records.events.toSorted(compareIds),
    claims: records.claims.toSorted(compareClaims),
    relations: records.relations.toSorted(compareRelations),
  };
}

interface Identified {
  readonly id: string;
}

function compareIds(a: Identified, b: Identified): number {
  return compareText(a.id, b.id);
}

function compareClaims(a: ClaimRecord, b: ClaimRecord): number {
  return compareText(a.source, b.source) || compareText(a.id, b.id);
}

function compareRelations(a: RelationRecord, b: RelationRecord): number {
  return (
    compareText(a.from, b.from) ||
    compareText(a.type, b.type) ||
    compareText(a.to, b.to) ||
    compareText(a.source ?? "", b.source ?? "") ||
    compareText(a.id ?? "", b.id ?? "")
  );
}
