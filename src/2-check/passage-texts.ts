import { type PassageSpan, preparedText, sliceText } from "../evidence/prepare-text.ts";
import type { PassageFinding } from "../evidence/verify-passages.ts";
import type { SourceTexts } from "../model/evidence.ts";

/** Reads passages in the texts that are at hand. */
export interface PassageTexts {
  /** The words of a stretch of a source's text; absent where that text is not at hand. */
  readonly words: (source: string, span: PassageSpan) => string | undefined;
  /** The words of a passage; absent too where it does not stand in one place. */
  readonly wordsOf: (finding: PassageFinding) => string | undefined;
}

/** Each text is made ready when it is first asked for. */
export function makePassageTexts(texts: SourceTexts | undefined): PassageTexts {
  const words = (source: string, span: PassageSpan): string | undefined => {
    const text = preparedText(texts, source);
    return text && sliceText(text, span);
  };
  const wordsOf = ({ request, start, end }: PassageFinding): string | undefined =>
    start === undefined || end === undefined ? undefined : words(request.source, { start, end });
  return { words, wordsOf };
}
