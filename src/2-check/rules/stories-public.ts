import { STORY_FAULTS } from "../../diagnostics/faults/stories.ts";
import { inside } from "../../diagnostics/place.ts";
import type { Records } from "../../model/record.ts";
import type { IndexedRecord, RecordIndex } from "../record-index.ts";
import type { Rule } from "../rule.ts";
import { storyReferences } from "../story-references.ts";

export const storiesPublic: Rule = {
  name: "stories-public",
  holds: "A story for the public names nothing that is restricted, nor a claim whose speaker or source is.",
  check: ({ records, index, placeOf }, report) => {
    records.stories.forEach((story, position) => {
      if (story.restricted) return;
      for (const { id, path } of storyReferences(story)) {
        const found = index.find(id);
        if (!found || !isRestricted(found, records, index)) continue;
        report(STORY_FAULTS.storyNamesRestricted(inside(placeOf("stories", position), ...path), id));
      }
    });
  },
};

function isRestricted({ list, index: at }: IndexedRecord, records: Records, index: RecordIndex): boolean {
  const record = records[list][at];
  if (record?.restricted) return true;
  if (list !== "claims") return false;
  const claim = records.claims[at];
  return [claim?.speaker, claim?.source].some((id) => {
    const named = id === undefined ? undefined : index.find(id);
    return named !== undefined && records[named.list][named.index]?.restricted === true;
  });
}
