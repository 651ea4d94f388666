import type { Kind } from "../model/kinds.ts";
import { NAMED_LISTS } from "../model/named-lists.ts";
import type { RecordLists, Records } from "../model/record.ts";
import { IdTable } from "./id-table.ts";

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

/** The lists of nodes, claims last: what claims refer to comes before them. */
export const NODE_LISTS = [...NAMED_LISTS, "claims"] as const;

/** Reads every id once. */
export function indexRecords(records: Records): RecordIndex {
  const table = new IdTable(records.sources);
  const clashes: IdClash[] = [];
  const size = enterPresentIds(records, table, clashes);
  // Former ids come after all present ones, so that a present id always wins.
  enterFormerIds(records, table, clashes);
  const find = (id: string): IndexedRecord | undefined => table.find(id);
  return {
    find,
    findClaim: (id, source) => (id.includes("/") ? find(id) : table.findClaim(source, id)),
    ids: () => table.presentIds(),
    clashes,
    contested: new Set(clashes.map(({ id }) => id)),
    size,
    relationFrom: records.relations.map(({ from }) => find(from)),
    relationTo: records.relations.map(({ to }) => find(to)),
  };
}

/** Gives back how many records there are. */
function enterPresentIds(records: Records, table: IdTable, clashes: IdClash[]): number {
  let size = 0;
  for (const list of NAMED_LISTS) {
    const kind = KIND_OF_LIST[list];
    records[list].forEach(({ id, type = kind }: { readonly id: string; readonly type?: string }, index) => {
      const first = table.enter(id, { kind, type, list, index, ordinal: size++ });
      if (first) clashes.push({ id, first, list, index });
    });
  }
  const list = "claims";
  records.claims.forEach(({ source, id, type }, index) => {
    const first = table.enterClaim(source, id, { kind: "Claim", type, list, index, ordinal: size++ });
    if (first) clashes.push({ id: `${source}/${id}`, first, list, index });
  });
  return size;
}

function enterFormerIds(records: Records, table: IdTable, clashes: IdClash[]): void {
  for (const list of NAMED_LISTS) {
    records[list].forEach(({ id, formerIds }, index) => {
      formerIds?.forEach((former, position) => {
        enterFormer(former, id, { list, index, former: position });
      });
    });
  }
  records.claims.forEach(({ source, id, formerIds }, index) => {
    formerIds?.forEach((former, position) => {
      const whole = former.includes("/") ? former : `${source}/${former}`;
      enterFormer(whole, `${table.sourceNow(source)}/${id}`, { list: "claims", index, former: position });
    });
  });

  function enterFormer(id: string, renamedTo: string, where: Omit<IdClash, "id" | "first">): void {
    const present = table.find(renamedTo);
    const first = table.find(id) ?? (present && table.enter(id, { ...present, renamedTo }));
    if (first) clashes.push({ id, first, ...where });
  }
}
