/** Where a passage stood when it was pinned: offsets in Unicode code points over NFC text with LF line ends. */
export interface PinnedPassage {
  readonly start: number;
  readonly end: number;
  /** `sha256-` and the first 32 hex digits of the digest of the passage. */
  readonly digest: string;
  /** Only where its first words stand earlier in the text too: at most three words before it, for the link to it. */
  readonly prefix?: string;
}

/** `evidence.lock.json`: written by `pin` only. */
export interface EvidenceLock {
  readonly format: 1;
  /** Digest of each source's whole text, by source id. */
  readonly sources: Readonly<Record<string, string>>;
  /** By key: `source/claim#n`, `source/claim:link-type-to#n`, `source/relation:from-type-to#n`; n counts from 1. */
  readonly passages: Readonly<Record<string, PinnedPassage>>;
}

/** Texts of sources by source id, as read from the folder that `--texts` names. */
export type SourceTexts = ReadonlyMap<string, string>;

/** How a passage compares with its pin. `pinned`: the text is not at hand and the lock is trusted. */
export type PassageState = "exact" | "moved" | "altered" | "ambiguous" | "missing" | "unpinned" | "pinned";

/** A passage as a graph carries it. */
export interface PassageEvidence {
  readonly state: PassageState;
  /** Code points in the source's text, where known. */
  readonly start?: number;
  readonly end?: number;
  /** The source's web address; `passageUrl` makes the link to the passage of it. */
  readonly url?: string;
  /** What the link marks: the first and last words, `first … last`, or all of a short passage. Only beside a `url`. */
  readonly words?: string;
  /** What tells it from an earlier place where the same words stand: at most three words before it. */
  readonly prefix?: string;
  /** Only for the team, only with the text at hand. */
  readonly text?: string;
  readonly before?: string;
  readonly after?: string;
}
