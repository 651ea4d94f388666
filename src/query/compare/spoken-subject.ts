import type { Stance } from "../../model/wording.ts";

/** A claim on a subject. */
export interface VoicedClaim {
  readonly id: string;
  readonly stance?: Stance;
  /** Whether the article tells it in its own voice: then it takes no side. */
  readonly narrated: boolean;
}

/** What one actor says on a subject: at least one claim, by id. */
export interface Voice {
  readonly actor: string;
  readonly claims: readonly VoicedClaim[];
}

/** A subject and those who speak on it. */
export interface SpokenSubject {
  /** Id of a topic, an actor or an event that claims are about, or of an indicator that figures count. */
  readonly subject: string;
  readonly voices: readonly Voice[];
}
