import { splitSentences } from "../base/split-sentences.ts";
import type { SourceRecord } from "../model/record.ts";
import { type PassageSpan, type PreparedText, sliceText } from "./prepare-text.ts";
import { type Resolution, resolvePassage } from "./resolve-passage.ts";

/** A sentence of an article, in code points of its text, and whether a passage reaches into it. */
export interface CoveredSentence extends PassageSpan {
  readonly text: string;
  readonly covered: boolean;
}

/** What is wrong with a source's `body`; `order` says that its last words do not follow its first. */
export interface BodyFault {
  readonly part: "from" | "to" | "order";
  readonly resolution: Resolution;
}

/** How far the passages account for a text. */
export interface Coverage {
  /** Empty where the body cannot be told. */
  readonly sentences: readonly CoveredSentence[];
  readonly bodyFault?: BodyFault;
}

/**
 * Which sentences of an article's body the spans (of passages, and of what is set aside as `uncovered`) reach into.
 * Without `body` the whole text counts. `language` is a BCP 47 tag.
 */
export function coverage(
  text: PreparedText,
  body: SourceRecord["body"],
  spans: readonly PassageSpan[],
  language?: string,
): Coverage {
  const bounds = body ? boundsOf(text, body) : { start: 0, end: text.points.length };
  if ("part" in bounds) return { sentences: [], bodyFault: bounds };
  const { points } = text;
  const words = sliceText(text, bounds);
  const offset = points.toUnit(bounds.start);
  const sentences = splitSentences(words, language).map((sentence) => {
    const start = points.toCodePoint(sentence.start + offset);
    const end = points.toCodePoint(sentence.end + offset);
    const covered = spans.some((span) => span.start < end && span.end > start);
    return { start, end, text: words.slice(sentence.start, sentence.end), covered };
  });
  return { sentences };
}

function boundsOf(text: PreparedText, body: NonNullable<SourceRecord["body"]>): PassageSpan | BodyFault {
  const begin = resolvePassage(text, body.from);
  if (begin.state !== "found") return { part: "from", resolution: begin };
  const finish = resolvePassage(text, body.to);
  if (finish.state !== "found") return { part: "to", resolution: finish };
  if (finish.end <= begin.start) return { part: "order", resolution: finish };
  return { start: begin.start, end: finish.end };
}
