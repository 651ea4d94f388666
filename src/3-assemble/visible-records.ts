import type { Audience } from "../model/audience.ts";
import type { RecordLists, Records } from "../model/record.ts";

/** What an audience may see, and the question it is decided by: ids that are not visible may not even be named. */
export interface VisibleRecords {
  readonly records: Records;
  /** Absent where nothing is hidden. */
  readonly isVisible?: (id: string) => boolean;
}

/**
 * Leaves out what the audience may not see: restricted records, and claims and relations that cannot stand without
 * them (the speaker, the source, an end). The team sees all.
 */
export function visibleRecords(records: Records, audience: Audience): VisibleRecords {
  const hidden = new Set<string>();
  if (audience === "public") {
    for (const list of listsWithIds(records)) {
      for (const { id, restricted } of list) if (restricted) hidden.add(id);
    }
    for (const claim of records.claims) {
      if (claim.restricted || hidden.has(claim.source) || hidden.has(claim.speaker)) {
        hidden.add(`${claim.source}/${claim.id}`);
      }
    }
  }
  const isVisible = (id: string) => !hidden.has(id);
  const isRestricted = ({ restricted = false }: { readonly restricted?: boolean }) => restricted;
  const restricted =
    audience === "public" && (records.relations.some(isRestricted) || records.stories.some(isRestricted));
  if (hidden.size === 0 && !restricted) return { records };

  const named = <T extends { readonly id: string }>(list: readonly T[]) => list.filter(({ id }) => isVisible(id));
  return {
    isVisible,
    records: {
      ...records,
      sources: named(records.sources),
      actors: named(records.actors),
      topics: named(records.topics),
      indicators: named(records.indicators),
      places: named(records.places),
      instruments: named(records.instruments),
      events: named(records.events),
      claims: records.claims.filter(({ source, id }) => isVisible(`${source}/${id}`)),
      relations: records.relations.filter(
        ({ restricted, source, from, to }) =>
          !restricted && isVisible(from) && isVisible(to) && (source === undefined || isVisible(source)),
      ),
      stories: records.stories.filter((story) => !isRestricted(story)),
    },
  };
}

function listsWithIds(records: RecordLists) {
  const { sources, actors, topics, indicators, places, instruments, events } = records;
  return [sources, actors, topics, indicators, places, instruments, events];
}
