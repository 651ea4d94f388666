import type { ClaimGraph } from "../model/claim-graph.ts";
import { claimsOf, type OwnClaim } from "./claims-of.ts";
import { VOICE_TYPES } from "./role-types.ts";

/** Somebody who heads an organisation, founded it, works or speaks for it; with what they say in their own name. */
export interface Representative {
  readonly id: string;
  readonly claims: readonly OwnClaim[];
}

/** An organisation's people who say anything, those who say most first. Their claims stay theirs. */
export function peopleOf(graph: ClaimGraph, organization: string): readonly Representative[] {
  const people = new Set<string>();
  graph.forEachInEdge(organization, (_, { type }, person) => {
    if (VOICE_TYPES.has(type)) people.add(person);
  });
  return [...people]
    .sort()
    .map((id) => ({ id, claims: claimsOf(graph, id) }))
    .filter(({ claims }) => claims.length > 0)
    .sort((a, b) => b.claims.length - a.claims.length);
}
