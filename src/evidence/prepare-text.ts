import { type CodePoints, indexCodePoints } from "../base/code-points.ts";
import { normalizeText } from "../base/normalize-text.ts";
import type { SourceTexts } from "../model/evidence.ts";
import { type FoldedText, foldForSearch } from "./fold-for-search.ts";

/** A source's text, made ready once for any number of passages. */
export interface PreparedText extends FoldedText {
  /** Normalised; what offsets and digests are taken of. */
  readonly text: string;
  readonly points: CodePoints;
}

/** A stretch of a source's text in code points; the end is not in it. */
export interface PassageSpan {
  readonly start: number;
  readonly end: number;
}

/** Normalises, folds and indexes a text as it was read. */
export function prepareText(raw: string): PreparedText {
  const text = normalizeText(raw);
  return { text, points: indexCodePoints(text), ...foldForSearch(text) };
}

interface Prepared {
  readonly raw: string;
  readonly text: PreparedText;
}

const known = new WeakMap<SourceTexts, Map<string, Prepared>>();

/** The text of a source, made ready when it is first asked for and kept as long as `texts` is; absent where it is not at hand. */
export function preparedText(texts: SourceTexts | undefined, source: string): PreparedText | undefined {
  const raw = texts?.get(source);
  if (texts === undefined || raw === undefined) return undefined;
  const prepared = known.get(texts) ?? new Map<string, Prepared>();
  known.set(texts, prepared);
  const held = prepared.get(source);
  if (held?.raw === raw) return held.text;
  const text = prepareText(raw);
  prepared.set(source, { raw, text });
  return text;
}

/** The words of a stretch. */
export function sliceText(text: PreparedText, span: PassageSpan): string {
  return text.text.slice(text.points.toUnit(span.start), text.points.toUnit(span.end));
}

/** From a stretch of the folded text, never empty, to the stretch of the text itself. */
export function unfoldSpan(text: PreparedText, start: number, end: number): PassageSpan {
  return {
    start: text.points.toCodePoint(text.starts[start] ?? 0),
    end: text.points.toCodePoint(text.ends[end - 1] ?? 0),
  };
}

/** The folded form of words to be searched for. */
export function foldWords(words: string): string {
  return foldForSearch(normalizeText(words)).folded.trim();
}

/** The offset in the folded text of the first sign that begins at or after a code point of the text itself. */
export function foldedOffset(text: PreparedText, codePoint: number): number {
  const unit = text.points.toUnit(codePoint);
  let low = 0;
  let high = text.starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((text.starts[middle] ?? 0) < unit) low = middle + 1;
    else high = middle;
  }
  return low;
}
