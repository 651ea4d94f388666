import { compareText } from "../../base/compare-text.ts";
import type { ClaimNode } from "../../model/attributes.ts";
import type { ClaimGraph } from "../../model/claim-graph.ts";
import { claimsOf } from "../claims-of.ts";
import { type ClaimStanding, standingsFrom } from "./claim-standing.ts";
import { type MetStances, meetStances } from "./meet-stances.ts";
import type { SpokenSubject, VoicedClaim } from "./spoken-subject.ts";
import { subjectsOf } from "./subjects-of.ts";

/** What one of the compared says of another. */
export interface SaidOfOther {
  readonly speaker: string;
  readonly about: string;
  readonly claims: readonly string[];
}

/** Actors side by side. What is said and what we read into it are told apart by the `basis` of each link. */
export interface ActorComparison {
  /** Those of the ids asked for that are actors, each once, in that order. */
  readonly actors: readonly string[];
  /** Subjects that two or more of them speak on: topics, then indicators, then all else; what most is said on first. */
  readonly shared: readonly SpokenSubject[];
  /** Subjects that one of them alone speaks on, in the same order. */
  readonly alone: readonly SpokenSubject[];
  /** Links between claims of two different ones of them, by key. */
  readonly standings: readonly ClaimStanding[];
  /** Where they take the same side on a subject, or opposite ones. */
  readonly stances: readonly MetStances[];
  readonly saidOfOthers: readonly SaidOfOther[];
}

/**
 * Puts two or more actors side by side. Only what an actor asserts counts as theirs: not what they seem to say, and
 * not what they pass on. The links stand as recorded, none is followed further: that A supports B, and B supports C,
 * says nothing of A and C.
 */
export function compareActors(graph: ClaimGraph, ids: readonly string[]): ActorComparison {
  const actors = [...new Set(ids)].filter((id) => graph.hasNode(id) && graph.getNodeAttribute(id, "kind") === "Actor");
  const compared = new Set(actors);
  const subjects = new Map<string, Map<string, VoicedClaim[]>>();
  const standings: ClaimStanding[] = [];
  for (const actor of actors) {
    for (const {
      id: claim,
      claim: { attribution },
    } of claimsOf(graph, actor)) {
      for (const { id: subject, ...stance } of subjectsOf(graph, claim)) {
        const voices = subjects.get(subject) ?? new Map<string, VoicedClaim[]>();
        subjects.set(subject, voices);
        const claims = voices.get(actor) ?? [];
        voices.set(actor, claims);
        claims.push({ id: claim, ...stance, narrated: attribution === "narrated" });
      }
      const isOther = (_: string, { speaker }: ClaimNode) => speaker !== actor && compared.has(speaker);
      for (const standing of standingsFrom(graph, claim, isOther)) standings.push(standing);
    }
  }

  const spoken = [...subjects]
    .map(([subject, voices]): SpokenSubject => {
      return { subject, voices: [...voices].map(([actor, claims]) => ({ actor, claims })) };
    })
    .sort(
      (a, b) =>
        kindRank(graph, a) - kindRank(graph, b) || claimCount(b) - claimCount(a) || compareText(a.subject, b.subject),
    );
  const onThings = spoken.filter(({ subject }) => !compared.has(subject));
  const shared = onThings.filter(({ voices }) => voices.length > 1);
  return {
    actors,
    shared,
    alone: onThings.filter(({ voices }) => voices.length === 1),
    standings: standings.sort((a, b) => compareText(a.edge, b.edge)),
    stances: shared.flatMap(meetStances),
    saidOfOthers: spoken.filter(({ subject }) => compared.has(subject)).flatMap(saidOfOther),
  };
}

/** A topic says more of what two have in common than a group that everybody speaks of. */
function kindRank(graph: ClaimGraph, { subject }: SpokenSubject): number {
  const kind = graph.getNodeAttribute(subject, "kind");
  return kind === "Topic" ? 0 : kind === "Indicator" ? 1 : 2;
}

function claimCount({ voices }: SpokenSubject): number {
  return voices.reduce((sum, { claims }) => sum + claims.length, 0);
}

function saidOfOther({ subject, voices }: SpokenSubject): readonly SaidOfOther[] {
  return voices
    .filter(({ actor }) => actor !== subject)
    .map(({ actor, claims }) => ({ speaker: actor, about: subject, claims: claims.map(({ id }) => id) }));
}
