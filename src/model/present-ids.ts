import type { FigureRecord } from "./figure.ts";
import { mapStoryIds } from "./map-story-ids.ts";
import { NAMED_LISTS } from "./named-lists.ts";
import type { ClaimRecord, Records, RelationRecord } from "./record.ts";

type Rename = (id: string) => string;

/**
 * The same records with every reference by the id that its record has now, so that nothing after this meets a former
 * one. Records that name none are handed on as they are; where nothing was ever renamed, all are. Ids that no record
 * has stay as they are, and so does the order.
 */
export function withPresentIds(records: Records): Records {
  const renamed = renamedIds(records);
  if (renamed.size === 0) return records;
  const now: Rename = (id) => {
    const known = renamed.get(id);
    const slash = id.indexOf("/");
    if (known !== undefined || slash < 0) return known ?? id;
    // A claim also moves with its source.
    const moved = `${now(id.slice(0, slash))}${id.slice(slash)}`;
    return moved === id ? id : now(moved);
  };
  return {
    ...records,
    sources: records.sources.map((source) => ({
      ...source,
      ...(source.publisher !== undefined && { publisher: now(source.publisher) }),
      ...(source.authors && { authors: each(source.authors, now) }),
    })),
    topics: records.topics.map((topic) =>
      topic.broader === undefined ? topic : { ...topic, broader: now(topic.broader) },
    ),
    claims: records.claims.map((claim) => renameInClaim(claim, now)),
    relations: records.relations.map((relation) => renameInRelation(relation, now)),
    uncovered: records.uncovered.map((sentence) => ({ ...sentence, source: now(sentence.source) })),
    stories: records.stories.map((story) => mapStoryIds(story, now)),
  };
}

/**
 * Present ids by former ones, claims as seen from outside with their source's present id. An id that some record has
 * now is that record's, whoever had it before.
 */
function renamedIds(records: Records): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  const { claims } = records;
  const named = NAMED_LISTS.map((list) => records[list]);
  const rename = (former: string, id: string) => {
    if (!renamed.has(former)) renamed.set(former, id);
  };
  for (const list of named) for (const { id, formerIds } of list) for (const old of formerIds ?? NONE) rename(old, id);
  if (renamed.size > 0) for (const list of named) for (const { id } of list) renamed.delete(id);

  const sourceNow = (id: string) => renamed.get(id) ?? id;
  const claimed = claims.filter(({ formerIds }) => formerIds);
  for (const { source, id, formerIds } of claimed) {
    const now = sourceNow(source);
    for (const former of formerIds ?? NONE) {
      const [of = "", short = ""] = former.includes("/") ? former.split("/") : [source, former];
      rename(`${sourceNow(of)}/${short}`, `${now}/${id}`);
    }
  }
  if (claimed.length > 0) for (const { source, id } of claims) renamed.delete(`${sourceNow(source)}/${id}`);
  return renamed;
}

const NONE: readonly never[] = [];

function renameInClaim(claim: ClaimRecord, now: Rename): ClaimRecord {
  const { apparentSpeaker, relayedBy, origin, about, concerns, figures, links } = claim;
  const linked = (to: string) => now(to.includes("/") ? to : `${claim.source}/${to}`);
  return {
    ...claim,
    source: now(claim.source),
    speaker: now(claim.speaker),
    ...(apparentSpeaker !== undefined && { apparentSpeaker: now(apparentSpeaker) }),
    ...(relayedBy && { relayedBy: each(relayedBy, now) }),
    ...(origin !== undefined && { origin: now(origin) }),
    ...(about && {
      about: about.map((item) => (typeof item === "string" ? now(item) : { ...item, topic: now(item.topic) })),
    }),
    ...(concerns && { concerns: each(concerns, now) }),
    ...(figures && { figures: figures.map((figure) => renameInFigure(figure, now)) }),
    ...(links && { links: links.map((link) => ({ ...link, to: linked(link.to) })) }),
  };
}

function renameInFigure(figure: FigureRecord, now: Rename): FigureRecord {
  const { indicator, place, origin } = figure;
  return {
    ...figure,
    indicator: now(indicator),
    ...(place && { place: each(place, now) }),
    ...(origin && { origin: each(origin, now) }),
  };
}

function renameInRelation(relation: RelationRecord, now: Rename): RelationRecord {
  const { source, from, to } = relation;
  return { ...relation, from: now(from), to: now(to), ...(source !== undefined && { source: now(source) }) };
}

/** Two names of one record become one. */
function each(ids: readonly string[], now: Rename): readonly string[] {
  return [...new Set(ids.map(now))];
}
