import type { ClaimGraph } from "../../src/model/claim-graph.ts";

/** How often a voice comes up. */
export interface VoiceTally {
  readonly said: number;
  readonly about: number;
  /** Number of sources that those claims stand in. */
  readonly sources: number;
}

const SILENT: VoiceTally = { said: 0, about: 0, sources: 0 };

/** Counts, for every voice at once, the claims it makes and those about it, of those that pass. */
export function tallyVoices(graph: ClaimGraph, shows: (id: string) => boolean): (id: string) => VoiceTally {
  const said = new Map<string, number>();
  const about = new Map<string, number>();
  const sources = new Map<string, Set<string>>();
  const countIn = (counts: Map<string, number>, voice: string, source: string) => {
    counts.set(voice, (counts.get(voice) ?? 0) + 1);
    const known = sources.get(voice);
    if (known) known.add(source);
    else sources.set(voice, new Set([source]));
  };
  graph.forEachNode((id, claim) => {
    if (claim.kind !== "Claim" || !shows(id)) return;
    countIn(said, claim.speaker, claim.source);
    for (const topic of new Set(claim.about.map((one) => one.topic))) countIn(about, topic, claim.source);
  });
  return (id) => {
    const found = sources.get(id);
    return found ? { said: said.get(id) ?? 0, about: about.get(id) ?? 0, sources: found.size } : SILENT;
  };
}
