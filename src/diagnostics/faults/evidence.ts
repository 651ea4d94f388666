import { listed } from "../../base/listed.ts";
import { type Absence, defineFault } from "../fault.ts";
import { quote } from "../quote.ts";

/** In code points of a text. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where a passage that was not found may stand. */
interface WhereInstead {
  /** Words much like it. */
  readonly nearest?: string;
  /** Where its words stand, if it asks for another occurrence of them. */
  readonly starts: readonly number[];
}

/** The file of pins is one: whoever lacks it lacks all. */
const ANY_PIN: Absence = { of: "pin", id: "" };

/** What is wrong with passages, alone and against the text they come from. */
export const EVIDENCE_FAULTS = {
  passageTooLong: defineFault("passage-too-long", "error", (side: "first" | "last", words: number) => ({
    wrong: `The ${side} part of this passage has ${words} words.`,
    remedy: `Keep the ${side} four words.`,
  })),
  passageHalf: defineFault("passage-half", "error", () => ({
    wrong: "This passage does not have one beginning and one end.",
    remedy: "Write first words, one … between spaces, last words; or a whole quotation without ….",
  })),
  passageLeavesNothingOut: defineFault("passage-leaves-nothing-out", "warning", (words: number) => ({
    wrong: `The … of this passage leaves nothing out: it gives ${words} words of the text in a row.`,
    remedy: "Give fewer words on either side, or at most four in a row without ….",
  })),
  passageMissing: defineFault(
    "passage-missing",
    "error",
    (source: string, why: string, { nearest, starts }: WhereInstead) => ({
      wrong: `The passage was not found in the text of ${quote(source)}: ${why}.`,
      remedy: whereInstead(nearest, starts),
    }),
  ),
  passageAmbiguous: defineFault("passage-ambiguous", "error", (starts: readonly number[]) => ({
    wrong: `The passage stands ${starts.length} times in the text, at the characters ${listed(starts)}.`,
    remedy: "Say which one with `{ text: ..., occurrence: 1 }`, counting from 1, or choose words that stand once.",
    lacks: ["occurrence"],
  })),
  passageAltered: defineFault("passage-altered", "error", (difference: string, wordsGone: boolean) => ({
    wrong: `The text has changed since the passage was pinned: ${difference}.`,
    remedy: wordsGone
      ? "The words of `passage:` no longer stand there: read the text again, correct `passage:` and whatever else no longer holds, then run `claimgraph pin --texts DIR --accept`."
      : "Read the passage again and correct the record; if it holds as it is, run `claimgraph pin --texts DIR --accept`.",
  })),
  passageMoved: defineFault("passage-moved", "warning", (from: Stretch, to: Stretch, unchanged: boolean) => ({
    wrong: tellMove(from, to, unchanged),
    remedy: "Read the record again, then run `claimgraph pin --texts DIR`.",
  })),
  sourceShifted: defineFault(
    "source-shifted",
    "warning",
    (source: string, count: number, from: number, to: number) => ({
      wrong: `${count} passages of ${quote(source)} have moved in its text, unchanged, the first of them from character ${from} to ${to}.`,
      remedy: "See what was added or taken out before them, then run `claimgraph pin --texts DIR`.",
    }),
  ),
  passageUnpinned: defineFault("passage-unpinned", "warning", () => ({
    wrong: "The passage is not pinned, so nobody would notice if it changed.",
    remedy: "Run `claimgraph pin --texts DIR`.",
    absent: ANY_PIN,
  })),
  sourceUnpinned: defineFault("source-unpinned", "warning", (source: string, count: number) => ({
    wrong: `${count === 1 ? "The only passage" : `None of the ${count} passages`} of ${quote(source)} is ${count === 1 ? "not " : ""}pinned, so nobody would notice if its text changed.`,
    remedy: "Run `claimgraph pin --texts DIR`.",
    absent: ANY_PIN,
  })),
  sourceChanged: defineFault("source-changed", "warning", (source: string) => ({
    wrong: `The text of ${quote(source)} is not the one in which its passages were pinned.`,
    remedy: "Read again what has changed in it, then run `claimgraph pin --texts DIR`.",
  })),
  hedgeNotInPassage: defineFault("hedge-not-in-passage", "warning", (hedge: string) => ({
    wrong: `The record says ${quote(hedge)}, and the words of its passage do not.`,
    remedy: "Take the hedge out, or choose the passage so that it holds the word that hedges.",
  })),
  hedgeLeftOut: defineFault("hedge-left-out", "warning", (hedge: string, word: string) => ({
    wrong: `The passage says “${word}”, and the record does not have the hedge ${quote(hedge)}.`,
    remedy: `Add ${quote(hedge)} to \`hedge:\`, if the word bears on this claim.`,
    lacks: ["hedge"],
  })),
  saysCopiesText: defineFault("says-copies-text", "warning", (words: number, run: string, field?: string) => ({
    wrong: `${quote(field ?? "says")} repeats ${words} words of the text in a row: “${run}”.`,
    remedy: "Say it in your own words; the passage leads to the article's.",
  })),
  bodyMissing: defineFault("body-missing", "error", (side: string, source: string) => ({
    wrong: `The body of ${quote(source)} cannot be told: ${side}.`,
    remedy: "Copy the first words of the article into body.from and its last words into body.to.",
  })),
  sentenceUncovered: defineFault("sentence-uncovered", "warning", (source: string, words: string) => ({
    wrong: `No passage of ${quote(source)} covers the sentence “${words}”`,
    remedy: "Record what it says, or list it under `uncovered:` with a reason.",
    absent: { of: "mention", id: source },
  })),
} as const;

/** Where it means other words, the record has changed, or what its first and last words find. */
function tellMove(from: Stretch, to: Stretch, unchanged: boolean): string {
  if (unchanged) {
    return `The passage has moved from character ${from.start} to ${to.start} of the text, unchanged.`;
  }
  if (to.start === from.start) return `The passage now ends at character ${to.end} of the text, not at ${from.end}.`;
  if (to.end === from.end) return `The passage now begins at character ${to.start} of the text, not at ${from.start}.`;
  return `The passage now means the characters ${to.start} to ${to.end} of the text, not ${from.start} to ${from.end}.`;
}

function whereInstead(nearest: string | undefined, starts: readonly number[]): string {
  if (starts.length === 1) return `Take \`occurrence\` out: it stands at the character ${listed(starts)} alone.`;
  if (starts.length > 1) return `Correct \`occurrence\`: it stands at the characters ${listed(starts)}.`;
  if (nearest !== undefined) return `The nearest is “${nearest}”: if that is meant, copy these words.`;
  return "Copy its first and last words from the text.";
}
