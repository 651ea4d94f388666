import { wordsOf } from "./align-words.ts";
import { foldWords, type PreparedText } from "./prepare-text.ts";

/** So many words in a row are no chance: from here on a paraphrase copies. */
const COPIED_WORDS = 8;

/** Words that stand in a row in a text, and how many they are. */
export interface CopiedRun {
  readonly count: number;
  /** Without case and punctuation. */
  readonly words: string;
}

/** The longest run of `COPIED_WORDS` or more words that some words share with a text; undefined where there is none. */
export type FindCopied = (words: string) => CopiedRun | undefined;

/** Reads the text once: each run of eight of its words is then looked up, however many paraphrases are compared. */
export function findCopiedIn(text: PreparedText): FindCopied {
  const runs = new Set(runsOf(spellings(text.folded)));
  return (words) => {
    const all = spellings(foldWords(words));
    let longest: CopiedRun | undefined;
    let from: number | undefined;
    const shared = runsOf(all).map((run) => runs.has(run));
    for (const [at, isShared] of [...shared, false].entries()) {
      if (isShared) from ??= at;
      else if (from !== undefined) {
        const run = all.slice(from, at + COPIED_WORDS - 1);
        if (run.length > (longest?.count ?? 0)) longest = { count: run.length, words: run.join(" ") };
        from = undefined;
      }
    }
    return longest;
  };
}

function spellings(folded: string): readonly string[] {
  return wordsOf(folded).map(({ text }) => text);
}

function runsOf(words: readonly string[]): readonly string[] {
  return words.slice(COPIED_WORDS - 1).map((_, at) => words.slice(at, at + COPIED_WORDS).join(" "));
}
