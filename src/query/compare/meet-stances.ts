import type { SpokenSubject, Voice } from "./spoken-subject.ts";

/** A subject on which two or more take a side. */
export interface MetStances {
  readonly subject: string;
  readonly side: "same" | "opposite";
  /** Those who take a side there, with only the claims in which they do. */
  readonly voices: readonly Voice[];
}

/**
 * Whether those who speak on a subject take the same side or opposite ones. To be for or against is a side, `mixed`
 * and `neutral` are none; who says both, or only narrates, takes none. Where three take sides and one stands apart,
 * the sides are opposite.
 */
export function meetStances({ subject, voices }: SpokenSubject): readonly MetStances[] {
  const sided = voices.flatMap(({ actor, claims }) => {
    const taking = claims.filter(({ narrated, stance }) => !narrated && (stance === "for" || stance === "against"));
    const [side, other] = new Set(taking.map(({ stance }) => stance));
    return side === undefined || other !== undefined ? [] : [{ side, voice: { actor, claims: taking } }];
  });
  if (sided.length < 2) return [];
  const side = new Set(sided.map((one) => one.side)).size === 1 ? "same" : "opposite";
  return [{ subject, side, voices: sided.map(({ voice }) => voice) }];
}
