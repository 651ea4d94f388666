/** A stretch of a text in UTF-16 units. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** What `Intl.Segmenter` takes for the end of a sentence though it is none: "U.S. State", "Dr. Who", "A. Smith", "г. Алматы". */
const ABBREVIATED =
  /(?:(?<!\p{L})(?:\p{Lu}|(?:\p{L}\.){1,3}\p{L}|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Sgt|St|Art|vs|cf|г|гг|ул|им|ст|т|стр|обл|руб|тыс|млн|млрд))\.\s*$/u;

/**
 * The sentences of a text, without the space around them; a line end always ends one, and a stretch without letters is
 * none. `language` is a BCP 47 tag; one that the machine does not know counts as English.
 */
export function splitSentences(text: string, language = "en"): readonly TextSpan[] {
  const segmenter = new Intl.Segmenter(knownLanguage(language), { granularity: "sentence" });
  const sentences: TextSpan[] = [];
  for (const line of text.matchAll(/[^\n\u2028\u2029]+/g)) {
    let start = line.index;
    let end = start;
    for (const { segment } of segmenter.segment(line[0])) {
      end += segment.length;
      if (ABBREVIATED.test(text.slice(start, end))) continue;
      add(start, end);
      start = end;
    }
    add(start, end);
  }
  return sentences;

  function add(from: number, to: number): void {
    const sentence = text.slice(from, to);
    if (!/\p{L}/u.test(sentence)) return;
    const start = from + sentence.length - sentence.trimStart().length;
    sentences.push({ start, end: start + sentence.trim().length });
  }
}

function knownLanguage(language: string): string {
  try {
    return Intl.Segmenter.supportedLocalesOf(language)[0] ?? "en";
  } catch {
    return "en";
  }
}
