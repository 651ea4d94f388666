import type { AboutRecord, ClaimRecord } from "../model/record.ts";
import { NONE } from "./assemble-context.ts";

/** What a claim is about, the short form (an id alone) widened. */
export function subjectOf(about: string | AboutRecord): AboutRecord {
  return typeof about === "string" ? { topic: about } : about;
}

/** Places, instruments and events that a claim turns on, the places of its figures included, each once and in order of mention. */
export function concernsOf(claim: ClaimRecord): readonly string[] {
  if (!claim.figures) return claim.concerns ?? NONE;
  const places = claim.figures.flatMap(({ place = [], origin = [] }) => [...place, ...origin]);
  return [...new Set([...(claim.concerns ?? []), ...places])];
}

/** The full id of a link's target: short ids mean a claim of the same source. */
export function linkTarget(claim: ClaimRecord, to: string): string {
  return to.includes("/") ? to : `${claim.source}/${to}`;
}
