import type { SourceRecord } from "../model/record.ts";
import type { IndexedRecord } from "./record-index.ts";

/**
 * Records by the ids that name them, present and former. Claims are kept by source, so that no id has to be put
 * together; those that name their source by a former id stand with its others.
 */
export class IdTable {
  readonly #named = new Map<string, IndexedRecord>();
  readonly #claims = new Map<string, Map<string, IndexedRecord>>();
  readonly #renamedSources: ReadonlyMap<string, string>;

  constructor(sources: readonly SourceRecord[]) {
    this.#renamedSources = new Map(sources.flatMap(({ id, formerIds = [] }) => formerIds.map((old) => [old, id])));
  }

  /** The id that a source has now. */
  sourceNow(id: string): string {
    return this.#renamedSources.get(id) ?? id;
  }

  /** The record that an id names from outside. Most name no claim: those are found before anything is cut. */
  find(id: string): IndexedRecord | undefined {
    const named = this.#named.get(id);
    if (named) return named;
    const slash = id.indexOf("/");
    return slash < 0 ? undefined : this.findClaim(id.slice(0, slash), id.slice(slash + 1));
  }

  /** The claim that a source's own short id names. */
  findClaim(source: string, short: string): IndexedRecord | undefined {
    return this.#claims.get(this.sourceNow(source))?.get(short);
  }

  /** Gives an id to a record, unless another has it: that one comes back. */
  enter(id: string, record: IndexedRecord): IndexedRecord | undefined {
    const slash = id.indexOf("/");
    return slash < 0
      ? enterInto(this.#named, id, record)
      : this.enterClaim(id.slice(0, slash), id.slice(slash + 1), record);
  }

  /** The same for a claim by its source and short id. */
  enterClaim(source: string, short: string, record: IndexedRecord): IndexedRecord | undefined {
    const present = this.sourceNow(source);
    let own = this.#claims.get(present);
    if (!own) {
      own = new Map();
      this.#claims.set(present, own);
    }
    return enterInto(own, short, record);
  }

  /** Every present id once, claims as `source/claim`, in the order in which they were entered. */
  *presentIds(): Generator<readonly [id: string, record: IndexedRecord]> {
    for (const entry of this.#named) if (entry[1].renamedTo === undefined) yield entry;
    for (const [source, own] of this.#claims) {
      for (const [id, record] of own) if (record.renamedTo === undefined) yield [`${source}/${id}`, record];
    }
  }
}

function enterInto(ids: Map<string, IndexedRecord>, id: string, record: IndexedRecord): IndexedRecord | undefined {
  const first = ids.get(id);
  if (!first) ids.set(id, record);
  return first;
}
