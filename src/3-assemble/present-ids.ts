import type { FigureRecord } from "../model/figure.ts";
import type { ClaimRecord, Records, RelationRecord } from "../model/record.ts";
import { mapStoryIds } from "./map-story-ids.ts";

type Rename = (id: string) => string;

/**
 * The same records with every reference by the id that its record has now, so that nothing after this meets a former
 * one. Records that name none are handed on as they are; where nothing was ever renamed, all are.
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
    stories: records.stories.map((story) => mapStoryIds(story, now)),
  };
}

/** Present ids by former ones, claims as seen from outside. */
function renamedIds(records: Records): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  const { sources, actors, topics, indicators, places, instruments, events } = records;
  for (const list of [sources, actors, topics, indicators, places, instruments, events]) {
    for (const { id, formerIds } of list) if (formerIds) for (const former of formerIds) renamed.set(former, id);
  }
  for (const { source, id, formerIds } of records.claims) {
    if (!formerIds) continue;
    const now = renamed.get(source) ?? source;
    for (const former of formerIds) renamed.set(former.includes("/") ? former : `${now}/${former}`, `${now}/${id}`);
  }
  return renamed;
}

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
