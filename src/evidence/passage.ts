import type { PassageRecord } from "../model/record.ts";

/** A passage as its parts. */
export interface Passage {
  /** The words it begins with; all of it where it is given whole. */
  readonly first: string;
  /** The words it ends with; empty where it is given whole. */
  readonly last: string;
  /** Which of the places that fit is meant, from 1. */
  readonly occurrence?: number;
  /** Given without ` … `: the words are searched as they stand. */
  readonly whole: boolean;
  /** How many stretches the ` … ` leave: 1 or 2 in a sound passage. */
  readonly parts: number;
}

/** How many words of a text each side of a passage may carry, so that no text is stored by way of its passages. */
export const MOST_WORDS_A_SIDE = 4;

/** Takes a passage apart at ` … ` (or ` ... `). */
export function parsePassage(record: PassageRecord): Passage {
  const { text, occurrence } = typeof record === "string" ? { text: record } : record;
  const parts = splitAtEllipses(text.trim());
  const first = parts[0] ?? "";
  const last = parts.length > 1 ? (parts[parts.length - 1] ?? "") : "";
  return {
    first,
    last,
    whole: parts.length === 1,
    parts: parts.length,
    ...(occurrence === undefined ? {} : { occurrence }),
  };
}

/** Nearly all passages have one ellipsis between single spaces, which is found without a pattern. */
function splitAtEllipses(text: string): readonly string[] {
  const at = text.indexOf(" … ");
  const plain = at > 0 && text.indexOf("…") === at + 1 && text.indexOf("…", at + 2) < 0 && !text.includes("...");
  if (plain) return [text.slice(0, at).trimEnd(), text.slice(at + 3).trimStart()];
  return text.split(/\s+(?:…|\.\.\.)\s+/u);
}

/** How many words a side of a passage has; signs alone are none. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
