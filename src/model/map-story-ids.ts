import type { Step, StepView, StoryRecord } from "./story.ts";
import { withLinks } from "./story-text.ts";
import { LANGUAGES, type Text } from "./text.ts";

/** What an id becomes; where it becomes nothing, what names it is silent about it. */
type MapId = (id: string) => string | undefined;

/** The filters whose values are ids of records. */
const FILTERED = ["topic", "source", "place"] as const;

/** A story with other ids in its texts, in what it cites and in its views; the story itself is not changed. */
export function mapStoryIds(story: StoryRecord, map: MapId): StoryRecord {
  return {
    ...story,
    title: mapText(story.title, map),
    ...(story.summary !== undefined && { summary: mapText(story.summary, map) }),
    steps: story.steps.map((step) => mapStep(step, map)),
  };
}

function mapStep<S extends Step>(step: S, map: MapId): S {
  return {
    ...step,
    heading: mapText(step.heading, map),
    text: mapText(step.text, map),
    ...(step.notes !== undefined && { notes: mapText(step.notes, map) }),
    ...(step.cites && { cites: each(step.cites, map) }),
    ...(step.view && { view: mapView(step.view, map) }),
  };
}

function mapView({ focus, selection, filters, ...view }: StepView, map: MapId): StepView {
  const focused = focus === undefined ? undefined : map(focus);
  const facets = FILTERED.flatMap((facet) => (filters?.[facet] ? [[facet, each(filters[facet], map)] as const] : []));
  return {
    ...view,
    ...(focused !== undefined && { focus: focused }),
    ...(selection && { selection: each(selection, (id) => mapKey(id, map)) }),
    ...(filters && { filters: { ...filters, ...Object.fromEntries(facets) } }),
  };
}

/** The key of a link names three things, of which the ends are ids. */
function mapKey(chosen: string, map: MapId): string | undefined {
  const [from = "", type, ...rest] = chosen.split(" ");
  if (type === undefined) return map(chosen);
  const [to = "", ...mark] = rest.join(" ").split("#");
  const ends = [map(from), map(to)];
  if (ends.includes(undefined)) return undefined;
  return [[ends[0], type, ends[1]].join(" "), ...mark].join("#");
}

function mapText(text: Text, map: MapId): Text {
  if (typeof text === "string") return withLinks(text, map);
  const mapped = LANGUAGES.flatMap((language) => {
    const words = text[language];
    return words === undefined ? [] : [[language, withLinks(words, map)] as const];
  });
  return { ...text, ...Object.fromEntries(mapped) };
}

/** Two names of one record become one. */
function each(ids: readonly string[], map: MapId): readonly string[] {
  return [...new Set(ids.flatMap((id) => map(id) ?? []))];
}
