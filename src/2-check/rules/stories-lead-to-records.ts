import { closestWord } from "../../base/closest-word.ts";
import { VOCABULARY_FAULTS } from "../../diagnostics/faults/vocabulary.ts";
import { inside } from "../../diagnostics/place.ts";
import { makeJudge } from "../judge-reference.ts";
import type { Rule } from "../rule.ts";
import { partsOfKey, storyReferences } from "../story-references.ts";
import { makeSuggestId } from "../suggest-id.ts";

export const storiesLeadToRecords: Rule = {
  name: "stories-lead-to-records",
  holds: "Whatever a story links to, cites, selects or filters by is on record, and what it cites is a claim.",
  check: ({ written, index, vocabulary, placeOf }, report) => {
    if (written.stories.length === 0) return;
    const judge = makeJudge({ index, suggest: makeSuggestId(index, written) }, report);
    written.stories.forEach((story, position) => {
      const place = placeOf("stories", position);
      for (const { id, role, path } of storyReferences(story)) judge(id, role, index.find(id), inside(place, ...path));
      story.steps.forEach(({ view }, at) => {
        view?.selection?.forEach((chosen, number) => {
          const type = partsOfKey(chosen)?.type;
          if (type === undefined || vocabulary.edgeTypes.has(type)) return;
          const known = [...vocabulary.edgeTypes.keys()];
          const where = inside(place, "steps", at, "view", "selection", number);
          report(VOCABULARY_FAULTS.edgeTypeUnknown(where, type, "relation", closestWord(type, known), known));
        });
      });
    });
  },
};
