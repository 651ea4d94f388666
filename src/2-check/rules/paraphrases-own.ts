import { EVIDENCE_FAULTS } from "../../diagnostics/faults/evidence.ts";
import { inside } from "../../diagnostics/place.ts";
import { type FindCopied, findCopiedIn } from "../../evidence/copied-run.ts";
import { prepareText } from "../../evidence/prepare-text.ts";
import { plainStoryText } from "../../model/story-text.ts";
import { LANGUAGES } from "../../model/text.ts";
import { isLanguage } from "../../model/view.ts";
import type { Rule } from "../rule.ts";
import { shortenWords } from "../shorten-words.ts";
import { storyWordings } from "../story-wordings.ts";

export const paraphrasesOwn: Rule = {
  name: "paraphrases-own",
  holds: "Where texts are at hand, no paraphrase and no story repeats eight or more words of one in a row.",
  check: ({ records, texts, placeOf }, report) => {
    if (texts === undefined) return;
    const finders = new Map<string, FindCopied>();
    const finderFor = (source: string, raw: string): FindCopied => {
      const find = finders.get(source) ?? findCopiedIn(prepareText(raw));
      finders.set(source, find);
      return find;
    };
    records.claims.forEach(({ source, says }, position) => {
      const raw = texts.get(source);
      if (raw === undefined) return;
      const find = finderFor(source, raw);
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
    records.stories.forEach((story, position) => {
      for (const { path, words } of storyWordings(story)) {
        const plain = plainStoryText(words);
        for (const [source, raw] of texts) {
          const copied = finderFor(source, raw)(plain);
          if (!copied) continue;
          const place = inside(placeOf("stories", position), ...path);
          const field = String(path.findLast((key) => typeof key === "string" && !isLanguage(key)));
          report(EVIDENCE_FAULTS.saysCopiesText(place, copied.count, shortenWords(copied.words), field));
        }
      }
    });
  },
};
