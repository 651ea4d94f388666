import { closestWord } from "../../base/closest-word.ts";
import type { Fault } from "../../diagnostics/fault.ts";
import { STORY_FAULTS } from "../../diagnostics/faults/stories.ts";
import { inside, type Place } from "../../diagnostics/place.ts";
import { CAMERA_RATIOS, MOST_VALUES } from "../../model/parse-view.ts";
import type { StepView } from "../../model/story.ts";
import type { Vocabulary } from "../../model/vocabulary.ts";
import { ATTRIBUTIONS, HEDGES, STANCES } from "../../model/wording.ts";
import { LENSES } from "../../picture/lenses.ts";
import { makeLooks } from "../../picture/look.ts";
import { THEMES } from "../../picture/themes.ts";
import { UNHEDGED } from "../../query/narrow/facets/hedge.ts";
import type { Rule } from "../rule.ts";

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
  const lookOf = makeLooks(vocabulary);
  const closed = [
    ["type", [...vocabulary.nodeTypes.values()].flatMap(({ id, kind }) => [id, lookOf(id, kind).id])],
    ["stance", STANCES],
    ["hedge", [...HEDGES, UNHEDGED]],
    ["attribution", ATTRIBUTIONS],
  ] as const;
  for (const [facet, known] of closed) {
    filters[facet]?.forEach((value, at) => {
      check(facet, value, known, "filters", facet, at);
    });
  }
  const lists = [["selection", view.selection], ...Object.entries(filters)] as const;
  for (const [name, values] of lists) {
    if (values === undefined || values.length <= MOST_VALUES) continue;
    const path = name === "selection" ? [name] : ["filters", name];
    report(STORY_FAULTS.viewTooLong(inside(place, ...path), name, values.length, MOST_VALUES));
  }
  if (typeof camera === "object" && !(camera.ratio >= CAMERA_RATIOS.least && camera.ratio <= CAMERA_RATIOS.most)) {
    report(STORY_FAULTS.cameraTooFar(inside(place, "camera", "ratio"), camera.ratio));
  }
}

function idsOf(list: readonly { readonly id: string }[]): readonly string[] {
  return list.map(({ id }) => id);
}
