import { inside, type Place } from "../diagnostics/place.ts";
import type { PlacedRecords } from "../model/placed-records.ts";
import type { LinkRecord, PassageRecord, RelationRecord } from "../model/record.ts";

/** A passage that a record points to, to be found, pinned or verified. */
export interface PassageRequest {
  /** In the lock, see `EvidenceLock`; made when asked for. Unique as long as ids are. */
  readonly key: string;
  /** Id of the source in whose text it stands. */
  readonly source: string;
  readonly passage: PassageRecord;
  /** The record it belongs to: which list, which index in it, and which of a claim's links. */
  readonly list: "claims" | "relations" | "uncovered";
  readonly index: number;
  readonly link: number | undefined;
  /** Which of its record's passages, from 1. */
  readonly n: number;
  /** Where the passage is written down. */
  place(): Place;
}

/** Records by their present ids, and where they stand. */
type Placed = Pick<PlacedRecords, "records" | "placeOf">;

type Passages = PassageRecord | readonly PassageRecord[] | undefined;

/**
 * One request for each passage of claims, of their links and of relations, in the records' order. Relations without a
 * source have none: a rule says so.
 */
export function passageRequests(placed: Placed): readonly PassageRequest[] {
  return [...eachPassageRequest(placed)];
}

/** The same, each made when its turn comes: for whoever does not keep them. */
export function* eachPassageRequest(placed: Placed): Generator<PassageRequest> {
  const { claims, relations } = placed.records;
  let index = 0;
  // One passage, which is what nearly all have, needs no list of requests to be gone through.
  for (const { source, passage, links } of claims) {
    if (isOne(passage)) yield new RecordPassage(placed, source, passage, "claims", index, undefined, 1);
    else yield* requestsOf(placed, source, passage, "claims", index, undefined);
    let at = 0;
    for (const link of links ?? []) yield* requestsOf(placed, source, link.passage, "claims", index, at++);
    index++;
  }
  index = 0;
  for (const { source, passage } of relations) {
    if (source !== undefined) {
      if (isOne(passage)) yield new RecordPassage(placed, source, passage, "relations", index, undefined, 1);
      else yield* requestsOf(placed, source, passage, "relations", index, undefined);
    }
    index++;
  }
}

/** The passages that an article's file sets aside as saying nothing to be recorded: for coverage, never pinned. */
export function uncoveredRequests(placed: Placed): readonly PassageRequest[] {
  return placed.records.uncovered.flatMap(({ source, passage }, index) =>
    requestsOf(placed, source, passage, "uncovered", index, undefined),
  );
}

function requestsOf(
  placed: Placed,
  source: string,
  passages: Passages,
  list: PassageRequest["list"],
  index: number,
  link: number | undefined,
): readonly PassageRequest[] {
  if (passages === undefined) return [];
  if (isOne(passages)) return [new RecordPassage(placed, source, passages, list, index, link, 1)];
  return passages.map((passage, at) => new RecordPassage(placed, source, passage, list, index, link, at + 1));
}

/** Hundreds of thousands are made and few are asked for their key or place: both wait until then. */
class RecordPassage implements PassageRequest {
  readonly source: string;
  readonly passage: PassageRecord;
  readonly list: PassageRequest["list"];
  readonly index: number;
  readonly link: number | undefined;
  readonly n: number;
  private readonly placed: Placed;

  constructor(
    placed: Placed,
    source: string,
    passage: PassageRecord,
    list: PassageRequest["list"],
    index: number,
    link: number | undefined,
    n: number,
  ) {
    this.placed = placed;
    this.source = source;
    this.passage = passage;
    this.list = list;
    this.index = index;
    this.link = link;
    this.n = n;
  }

  get key(): string {
    return `${this.source}/${this.name()}#${this.n}`;
  }

  place(): Place {
    const { records, placeOf } = this.placed;
    const record = records[this.list][this.index];
    const owner = this.link === undefined ? record : records.claims[this.index]?.links?.[this.link];
    const path = this.link === undefined ? ["passage"] : ["links", this.link, "passage"];
    const listed = Array.isArray(owner?.passage) ? [this.n - 1] : [];
    return inside(placeOf(this.list, this.index), ...path, ...listed);
  }

  private name(): string {
    const { claims, relations } = this.placed.records;
    if (this.list === "uncovered") return `uncovered:${this.index + 1}`;
    if (this.list === "relations") return `relation:${relationName(relations[this.index])}`;
    const claim = claims[this.index];
    const link = this.link === undefined ? undefined : claim?.links?.[this.link];
    return `${claim?.id}${link ? `:${linkName(link, this.source)}` : ""}`;
  }
}

/** What the pins of a relation are called within its source; a rule says where two have one name. */
export function relationName(relation: RelationRecord | undefined): string {
  return relation?.id ?? `${relation?.from}-${relation?.type}-${relation?.to}`;
}

/** A claim of the same source may be named with or without it: one key for both. */
function linkName({ type, to }: LinkRecord, source: string): string {
  return `${type}-${to.startsWith(`${source}/`) ? to.slice(source.length + 1) : to}`;
}

function isOne(passages: Passages): passages is PassageRecord {
  return passages !== undefined && !Array.isArray(passages);
}
