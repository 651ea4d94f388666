import { EVIDENCE_FAULTS } from "../../diagnostics/faults/evidence.ts";
import { inside } from "../../diagnostics/place.ts";
import { type FindCopied, findCopiedIn } from "../../evidence/copied-run.ts";
import { prepareText } from "../../evidence/prepare-text.ts";
import { LANGUAGES } from "../../model/text.ts";
import type { Rule } from "../rule.ts";
import { shortenWords } from "../shorten-words.ts";

export const paraphrasesOwn: Rule = {
  name: "paraphrases-own",
  holds: "Where the text is at hand, no paraphrase repeats eight or more words of it in a row.",
  check: ({ records, texts, placeOf }, report) => {
    if (texts === undefined) return;
    const finders = new Map<string, FindCopied>();
    records.claims.forEach(({ source, says }, position) => {
      const raw = texts.get(source);
      if (raw === undefined) return;
      const find = finders.get(source) ?? findCopiedIn(prepareText(raw));
      finders.set(source, find);
      const wordings =
        typeof says === "string" ? [[undefined, says] as const] : LANGUAGES.map((of) => [of, says[of]] as const);
      for (const [language, words] of wordings) {
        const copied = words === undefined ? undefined : find(words);
        if (!copied) continue;
        const path = language === undefined ? ["says"] : ["says", language];
        report(
          EVIDENCE_FAULTS.saysCopiesText(
            inside(placeOf("claims", position), ...path),
            copied.count,
            shortenWords(copied.words),
          ),
        );
      }
    });
  },
};
