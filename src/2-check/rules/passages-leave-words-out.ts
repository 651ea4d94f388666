import { EVIDENCE_FAULTS } from "../../diagnostics/faults/evidence.ts";
import { countWords, MOST_WORDS_A_SIDE, parsePassage } from "../../evidence/passage.ts";
import { makePassageTexts } from "../passage-texts.ts";
import type { Rule } from "../rule.ts";

export const passagesLeaveWordsOut: Rule = {
  name: "passages-leave-words-out",
  holds: "Where the text is at hand, the … of a passage stands for words, so that no text is stored in two halves.",
  check: ({ findings, texts }, report) => {
    if (texts === undefined) return;
    const { wordsOf } = makePassageTexts(texts);
    for (const finding of findings) {
      const { first, last, parts } = parsePassage(finding.request.passage);
      const given = countWords(first) + countWords(last);
      if (parts !== 2 || given <= MOST_WORDS_A_SIDE) continue;
      const words = wordsOf(finding);
      if (words === undefined || countWords(words) > given) continue;
      report(EVIDENCE_FAULTS.passageLeavesNothingOut(finding.request.place(), given));
    }
  },
};
