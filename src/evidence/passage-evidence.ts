import { splitSentences } from "../base/split-sentences.ts";
import type { Audience } from "../model/audience.ts";
import type { PassageEvidence } from "../model/evidence.ts";
import type { PassageRecord } from "../model/record.ts";
import { abridged } from "./abridged.ts";
import { linkPrefix, type MayShow } from "./link-prefix.ts";
import { type PassageSpan, type PreparedText, sliceText } from "./prepare-text.ts";
import type { PassageFinding } from "./verify-passages.ts";

/** What is known of where a passage stands. */
export type FoundPassage = Pick<PassageFinding, "state" | "start" | "end" | "prefix">;

/** What a graph may say of a passage, and to whom. */
export interface EvidenceContext {
  /** The source's `webAddress`. */
  readonly url?: string | undefined;
  /** The source's text, where it is at hand. */
  readonly text?: PreparedText | undefined;
  readonly audience: Audience;
  /** Whether no words of the text may be shown, to nobody; `mayPrefix` alone judges those of links. */
  readonly withheld?: boolean | undefined;
  /** Which words of the text a link may carry before the passage's own; all, where not given. See `prefixGuard`. */
  readonly mayPrefix?: MayShow | undefined;
  /** Takes the names of protected persons out of words from the text; see `concealNames`. */
  readonly conceal?: ((text: string) => string) | undefined;
}

/** Most code points of a text that are shown before and after a passage. */
const CONTEXT = 300;

/**
 * A passage as a graph carries it: to the public its state, its place and what a link to it is made of; to the team also
 * its words between those around them, as far as the paragraph goes, where the text is at hand.
 */
export function passageEvidence(
  passage: PassageRecord,
  found: FoundPassage,
  context: EvidenceContext,
): PassageEvidence {
  const { state, start, end } = found;
  const { url, text, audience, withheld = false, conceal = asItIs } = context;
  const words = url === undefined ? undefined : abridged(passage);
  const prefix = words === undefined ? undefined : prefixOf(passage, found, context);
  const span = start === undefined || end === undefined ? undefined : { start, end };
  const shown = audience === "team" && text && span && !withheld ? inContext(text, span, conceal) : undefined;
  // Most of them, as one literal: what is put together of pieces takes more room.
  if (span && url !== undefined && words !== undefined && prefix === undefined && !shown) {
    return { state, start: span.start, end: span.end, url, words };
  }
  return {
    state,
    ...span,
    ...(url !== undefined && { url }),
    ...(words !== undefined && { words }),
    ...(prefix !== undefined && { prefix }),
    ...shown,
  };
}

/** As it is pinned, so that builds with and without the text make one link; else from the text. */
function prefixOf(passage: PassageRecord, found: FoundPassage, context: EvidenceContext): string | undefined {
  const { state, start, prefix } = found;
  const { text, conceal = asItIs, mayPrefix = anyWords } = context;
  if (state === "pinned" || state === "exact") {
    // Judged when it was pinned; yet a name may have come into private/ since, or a person under protection.
    return prefix !== undefined && conceal(prefix) === prefix && mayPrefix(prefix) ? prefix : undefined;
  }
  return text && start !== undefined ? linkPrefix(text, start, passage, mayPrefix) : undefined;
}

const anyWords: MayShow = () => true;

const asItIs = (words: string): string => words;

function inContext(text: PreparedText, span: PassageSpan, conceal: (text: string) => string) {
  return {
    text: conceal(sliceText(text, span)),
    before: conceal(contextBefore(sliceText(text, { start: span.start - CONTEXT - 1, end: span.start }))),
    after: conceal(contextAfter(sliceText(text, { start: span.end, end: span.end + CONTEXT + 1 }))),
  };
}

/** What precedes, from the paragraph's beginning; where that is too far, from a sentence's, else from a word's. */
function contextBefore(before: string): string {
  const paragraph = before.slice(before.lastIndexOf("\n") + 1);
  if (paragraph.length < before.length || !isLong(before)) return paragraph;
  const [, second] = splitSentences(paragraph);
  return second ? paragraph.slice(second.start) : `… ${paragraph.replace(/^\S*\s*/u, "")}`;
}

function contextAfter(after: string): string {
  const line = after.indexOf("\n");
  const paragraph = line < 0 ? after : after.slice(0, line);
  if (line >= 0 || !isLong(after)) return paragraph;
  const sentences = splitSentences(paragraph);
  const last = sentences[sentences.length - 2];
  return last ? paragraph.slice(0, last.end) : `${paragraph.replace(/\s*\S*$/u, "")} …`;
}

/** One code point more than is shown was cut out, so that a cut can be told from an end. */
function isLong(context: string): boolean {
  return Array.from(context).length > CONTEXT;
}
