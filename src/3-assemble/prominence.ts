import type { Kind } from "../model/kinds.ts";
import type { Records } from "../model/record.ts";

/** Radius in layout units of a node that nothing speaks of. */
const SMALLEST: Readonly<Record<Kind, number>> = {
  Actor: 5,
  Source: 7,
  Claim: 3.5,
  Topic: 4.5,
  Indicator: 3.5,
  Place: 4,
  Instrument: 4,
  Event: 4,
};

/** Gives the radius of a node from its id and kind: its area grows with how much is said by it and about it. */
export function measureProminence(records: Records): (id: string, kind: Kind) => number {
  const weights = new Map<string, { sum: number }>();
  const add = (id: string | undefined, weight: number) => {
    if (id === undefined) return;
    const known = weights.get(id);
    if (known) known.sum += weight;
    else weights.set(id, { sum: weight });
  };
  for (const claim of records.claims) {
    add(claim.speaker, 1);
    add(claim.apparentSpeaker, 0.25);
    if (claim.about) for (const about of claim.about) add(typeof about === "string" ? about : about.topic, 0.5);
    if (claim.concerns) for (const id of claim.concerns) add(id, 0.3);
    if (claim.figures) for (const { indicator } of claim.figures) add(indicator, 0.5);
  }
  for (const { from, to } of records.relations) {
    add(from, 0.25);
    add(to, 0.25);
  }
  return (id, kind) => {
    // Nothing is said by or about a claim: there is nothing to look for, and claims are the most.
    const weight = kind === "Claim" ? undefined : weights.get(id);
    return weight ? Math.round((SMALLEST[kind] + 2 * Math.sqrt(weight.sum)) * 100) / 100 : SMALLEST[kind];
  };
}
