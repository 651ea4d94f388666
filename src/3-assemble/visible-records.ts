import type { Audience } from "../model/audience.ts";
import { NAMED_LISTS } from "../model/named-lists.ts";
import type { Records } from "../model/record.ts";

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
  if (audience !== "team") {
    for (const list of NAMED_LISTS) {
      for (const { id, restricted } of records[list]) if (restricted) hidden.add(id);
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
    audience !== "team" && (records.relations.some(isRestricted) || records.stories.some(isRestricted));
  if (hidden.size === 0 && !restricted) return { records };

  const named = NAMED_LISTS.map((list) => [list, records[list].filter(({ id }) => isVisible(id))]);
  return {
    isVisible,
    records: {
      ...records,
      ...Object.fromEntries(named),
      claims: records.claims.filter(({ source, id }) => isVisible(`${source}/${id}`)),
      relations: records.relations.filter(
        ({ restricted, source, from, to }) =>
          !restricted && isVisible(from) && isVisible(to) && (source === undefined || isVisible(source)),
      ),
      stories: records.stories.filter((story) => !isRestricted(story)),
    },
  };
}
