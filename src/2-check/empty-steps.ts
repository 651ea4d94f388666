import type { Fault } from "../diagnostics/fault.ts";
import { STORY_FAULTS } from "../diagnostics/faults/stories.ts";
import { inside } from "../diagnostics/place.ts";
import type { ClaimGraph } from "../model/claim-graph.ts";
import { newGraph } from "../model/new-graph.ts";
import type { PlacedRecords } from "../model/placed-records.ts";
import { viewOfStep } from "../model/story-view.ts";
import { pickItems } from "../picture/items/pick-items.ts";
import { nothingShown } from "../picture/scene-of-view.ts";

/** The steps of stories that show nothing of the graph that was made of the records; what a camera shows is not asked. */
export function emptySteps(
  graph: ClaimGraph,
  { records, placeOf }: Pick<PlacedRecords, "records" | "placeOf">,
): readonly Fault[] {
  const stories = graph.getAttribute("stories") ?? [];
  if (stories.length === 0) return [];
  // Lenses remember what they derive of a graph, and this one has no places yet.
  const seen = newGraph().import(graph);
  return records.stories.flatMap(({ id }, position) => {
    const story = stories.find((told) => told.id === id);
    if (!story) return [];
    return story.steps.flatMap((step, at) => {
      const view = viewOfStep({ story, step, number: at + 1 });
      if (pickItems(seen, view).nodes.length > 0) return [];
      const place = inside(placeOf("stories", position), "steps", at, ...(step.view ? ["view"] : []));
      return STORY_FAULTS.stepShowsNothing(place, step.id, nothingShown(graph, view));
    });
  });
}
