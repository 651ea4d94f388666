import { closestWord } from "../../base/closest-word.ts";
import type { Fault } from "../../diagnostics/fault.ts";
import { STORY_FAULTS } from "../../diagnostics/faults/stories.ts";
import { inside, type Place } from "../../diagnostics/place.ts";
import type { StepView } from "../../model/story.ts";
import type { Vocabulary } from "../../model/vocabulary.ts";
import { ATTRIBUTIONS, HEDGES, STANCES } from "../../model/wording.ts";
import { LENSES } from "../../picture/lenses.ts";
import { THEMES } from "../../picture/themes.ts";
import type { Rule } from "../rule.ts";

/** What a camera can show: the same bounds as in a link. */
const RATIOS = { least: 1e-4, most: 100 };

export const storiesSound: Rule = {
  name: "stories-sound",
  holds: "Stories and their steps have ids of their own, and each view names lenses, themes and values that exist.",
  check: ({ records, vocabulary, placeOf }, report) => {
    const told = new Map<string, Place>();
    records.stories.forEach(({ id, steps }, position) => {
      const place = placeOf("stories", position);
      const other = told.get(id);
      if (other) report(STORY_FAULTS.storyIdTaken(inside(place, "id"), id, other));
      else told.set(id, place);

      const numbers = new Map<string, number>();
      steps.forEach((step, at) => {
        const first = numbers.get(step.id);
        if (first === undefined) numbers.set(step.id, at + 1);
        else report(STORY_FAULTS.stepIdTaken(inside(place, "steps", at, "id"), step.id, first));
        if (step.view) checkView(step.view, inside(place, "steps", at, "view"), vocabulary, report);
      });
    });
  },
};

function checkView(view: StepView, place: Place, vocabulary: Vocabulary, report: (fault: Fault) => void): void {
  const check = (what: string, name: string | undefined, known: readonly string[], ...path: (string | number)[]) => {
    if (name === undefined || known.includes(name)) return;
    report(STORY_FAULTS.viewNameUnknown(inside(place, ...path), what, name, known, closestWord(name, known)));
  };
  check("lens", view.lens, idsOf(LENSES), "lens");
  check("theme", view.theme, idsOf(THEMES), "theme");
  const { filters = {}, camera } = view;
  const closed = [
    ["type", [...vocabulary.nodeTypes.keys()]],
    ["stance", STANCES],
    ["hedge", HEDGES],
    ["attribution", ATTRIBUTIONS],
  ] as const;
  for (const [facet, known] of closed) {
    filters[facet]?.forEach((value, at) => {
      check(facet, value, known, "filters", facet, at);
    });
  }
  if (typeof camera === "object" && !(camera.ratio >= RATIOS.least && camera.ratio <= RATIOS.most)) {
    report(STORY_FAULTS.cameraTooFar(inside(place, "camera", "ratio"), camera.ratio));
  }
}

function idsOf(list: readonly { readonly id: string }[]): readonly string[] {
  return list.map(({ id }) => id);
}
