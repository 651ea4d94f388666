import { EVIDENCE_FAULTS } from "../../diagnostics/faults/evidence.ts";
import { inside } from "../../diagnostics/place.ts";
import { type FindCopied, findCopiedIn } from "../../evidence/copied-run.ts";
import { preparedText } from "../../evidence/prepare-text.ts";
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
    const finderFor = (source: string): FindCopied | undefined => {
      const known = finders.get(source);
      const text = known ? undefined : preparedText(texts, source);
      if (!text) return known;
      const find = findCopiedIn(text);
      finders.set(source, find);
      return find;
    };
    records.claims.forEach(({ source, says }, position) => {
      const find = finderFor(source);
      if (!find) return;
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
        for (const source of texts.keys()) {
          const copied = finderFor(source)?.(plain);
          if (!copied) continue;
          const place = inside(placeOf("stories", position), ...path);
          const field = String(path.findLast((key) => typeof key === "string" && !isLanguage(key)));
          report(EVIDENCE_FAULTS.saysCopiesText(place, copied.count, shortenWords(copied.words), field));
        }
      }
    });
  },
};
