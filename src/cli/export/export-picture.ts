import { faultsOfStep } from "../../5-export/faults-of-step.ts";
import type { OutputFile } from "../../5-export/format.ts";
import type { PictureFormat } from "../../5-export/picture-format.ts";
import { sizeFault } from "../../5-export/pictures/picture-size.ts";
import type { ClaimGraph } from "../../model/claim-graph.ts";
import { ownLanguage } from "../../model/own-language.ts";
import type { View } from "../../model/view.ts";
import { drawView } from "../../picture/drawing/draw-view.ts";
import { readFonts } from "../disk/read-fonts.ts";
import { freeMemory } from "../free-memory.ts";
import { failureOf } from "./failure-of.ts";
import { findStep, isBareStep, stepNamed } from "./find-story.ts";
import type { PictureRequest } from "./picture-options.ts";
import { unknownFilters } from "./unknown-filters.ts";

/** Draws one view of a laid out evidence graph in one format. */
export async function exportPicture(
  graph: ClaimGraph,
  format: PictureFormat,
  { view: asked, story, width, scale, transparent, embedFont }: PictureRequest,
): Promise<OutputFile> {
  const view: View = {
    ...asked,
    language: asked.language ?? ownLanguage(graph),
    ...(story && { story: stepNamed(graph, story) }),
  };
  const unknown = unknownFilters(graph, view);
  if (unknown.length > 0) throw failureOf(unknown);
  // What a link says beside a step is seen in the step's place; the step must be there all the same.
  const step = view.story && findStep(graph, view);
  const told = isBareStep(view) ? step : undefined;
  const drawn = drawView(graph, told?.view ?? view, { width, transparent, ...(told && { subtitle: told.subtitle }) });
  if ("faults" in drawn) throw failureOf(told ? faultsOfStep(told, drawn.faults) : drawn.faults);
  const tooLarge = format.name === "png" ? sizeFault(drawn.drawing, scale, freeMemory()) : undefined;
  if (tooLarge) throw failureOf([tooLarge]);
  const bytes = await format.draw(drawn.drawing, { scale, fonts: readFonts(), embedFont });
  return { name: `picture.${format.extension}`, chunks: [bytes] };
}
