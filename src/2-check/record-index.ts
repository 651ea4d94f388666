import type { Kind } from "../model/kinds.ts";
import type { RecordLists, Records } from "../model/record.ts";

/** The lists whose records become nodes. */
export type NodeList = Exclude<keyof RecordLists, "relations" | "uncovered" | "stories">;

/** Which record an id names. */
export interface IndexedRecord {
  readonly kind: Kind;
  /** As the record says, known or not. */
  readonly type: string;
  readonly list: NodeList;
  readonly index: number;
  /** Counts the nodes from 0 through all lists; two ids of one record share it. */
  readonly ordinal: number;
  /** Set where the id is one that the record had before: the id it has now, as seen from outside. */
  readonly renamedTo?: string;
}

/** An id that two records claim: the second stands at `list` and `index`, at `formerIds` where `former` is a number. */
export interface IdClash {
  readonly id: string;
  readonly first: IndexedRecord;
  readonly list: NodeList;
  readonly index: number;
  readonly former?: number;
}

/** Every id of the records, former ones included: built once, asked by all rules. */
export interface RecordIndex {
  /** The record that an id names from outside: `some-actor`, `source/claim`. */
  readonly find: (id: string) => IndexedRecord | undefined;
  /** The claim that a link written in `source` means: short within that source, else `source/claim`. */
  readonly findClaim: (id: string, source: string) => IndexedRecord | undefined;
  /** Each id once, claims as `source/claim`, in the order of the records; former ids are left out. */
  readonly ids: () => Iterable<readonly [id: string, record: IndexedRecord]>;
  readonly clashes: readonly IdClash[];
  /** Ids of the clashes: nobody can say which record such an id means, so nothing is judged by it. */
  readonly contested: ReadonlySet<string>;
  /** The number of nodes: ordinals are below it. */
  readonly size: number;
  /** The records at the ends of each relation, by the relation's position: several rules ask for them. */
  readonly relationFrom: readonly (IndexedRecord | undefined)[];
  readonly relationTo: readonly (IndexedRecord | undefined)[];
}

/** Which kind of node the records of a list become. */
export const KIND_OF_LIST = {
  sources: "Source",
  actors: "Actor",
  topics: "Topic",
  indicators: "Indicator",
  places: "Place",
  instruments: "Instrument",
  events: "Event",
  claims: "Claim",
} as const satisfies Record<NodeList, Kind>;

const LISTS_BESIDE_CLAIMS = ["sources", "actors", "topics", "indicators", "places", "instruments", "events"] as const;

/** The lists of nodes, claims last: what claims refer to comes before them. */
export const NODE_LISTS = [...LISTS_BESIDE_CLAIMS, "claims"] as const;

/** Reads every id once. Claims are kept by source, so that no id has to be put together. */
export function indexRecords(records: Records): RecordIndex {
  const clashes: IdClash[] = [];
  const named = new Map<string, IndexedRecord>();
  const claims = new Map<string, Map<string, IndexedRecord>>();
  let size = 0;

  // Claims that name their source by a former id stand with its others.
  const renamedSources = new Map(
    records.sources.flatMap(({ id, formerIds = [] }) => formerIds.map((old) => [old, id])),
  );
  const sourceNow = (id: string): string => renamedSources.get(id) ?? id;

  const claimsOf = (source: string): Map<string, IndexedRecord> => {
    const present = sourceNow(source);
    let own = claims.get(present);
    if (!own) {
      own = new Map();
      claims.set(present, own);
    }
    return own;
  };
  const enter = (into: Map<string, IndexedRecord>, key: string, record: IndexedRecord, source?: string): void => {
    const first = into.get(key);
    if (!first) {
      into.set(key, record);
      return;
    }
    const id = source === undefined ? key : `${source}/${key}`;
    clashes.push({ id, first, list: record.list, index: record.index });
  };

  for (const list of LISTS_BESIDE_CLAIMS) {
    const kind = KIND_OF_LIST[list];
    records[list].forEach(({ id, type = kind }: { readonly id: string; readonly type?: string }, index) => {
      enter(named, id, { kind, type, list, index, ordinal: size++ });
    });
  }
  records.claims.forEach((claim, index) => {
    const record = { kind: "Claim", type: claim.type, list: "claims", index, ordinal: size++ } as const;
    enter(claimsOf(claim.source), claim.id, record, claim.source);
  });

  // Most ids that are looked up name no claim: those are found before anything is cut.
  const find = (id: string): IndexedRecord | undefined => named.get(id) ?? findFullClaim(id);
  const findFullClaim = (id: string): IndexedRecord | undefined => {
    const slash = id.indexOf("/");
    return slash < 0 ? undefined : claims.get(sourceNow(id.slice(0, slash)))?.get(id.slice(slash + 1));
  };

  // Former ids come after all present ones, so that a present id always wins.
  const enterFormer = (list: NodeList, index: number, former: string, position: number, source?: string): void => {
    const short = source !== undefined && !former.includes("/");
    const id = short ? `${source}/${former}` : former;
    const first = find(id);
    if (first) {
      clashes.push({ id, first, list, index, former: position });
      return;
    }
    const record = records[list][index];
    if (!record) return;
    const renamedTo = source === undefined ? record.id : `${sourceNow(source)}/${record.id}`;
    const present = find(renamedTo);
    if (!present) return;
    const renamed = { ...present, renamedTo };
    const slash = id.indexOf("/");
    if (slash < 0) named.set(id, renamed);
    else claimsOf(id.slice(0, slash)).set(id.slice(slash + 1), renamed);
  };
  for (const list of LISTS_BESIDE_CLAIMS) {
    records[list].forEach((record, index) => {
      record.formerIds?.forEach((former, position) => {
        enterFormer(list, index, former, position);
      });
    });
  }
  records.claims.forEach((claim, index) => {
    claim.formerIds?.forEach((former, position) => {
      enterFormer("claims", index, former, position, claim.source);
    });
  });

  function* ids(): Generator<readonly [string, IndexedRecord]> {
    for (const entry of named) if (entry[1].renamedTo === undefined) yield entry;
    for (const [source, own] of claims) {
      for (const [id, record] of own) if (record.renamedTo === undefined) yield [`${source}/${id}`, record];
    }
  }

  return {
    find,
    findClaim: (id, source) => (id.includes("/") ? find(id) : claims.get(sourceNow(source))?.get(id)),
    ids,
    clashes,
    contested: new Set(clashes.map(({ id }) => id)),
    size,
    relationFrom: records.relations.map(({ from }) => find(from)),
    relationTo: records.relations.map(({ to }) => find(to)),
  };
}
