import type { OutputFile } from "../../5-export/format.ts";
import type { PictureFormat } from "../../5-export/picture-format.ts";
import { sizeFault } from "../../5-export/pictures/picture-size.ts";
import type { FaultText } from "../../diagnostics/fault.ts";
import type { ClaimGraph } from "../../model/claim-graph.ts";
import { drawView } from "../../picture/draw-view.ts";
import { CommandFailure } from "../command-failure.ts";
import { readFonts } from "../disk/read-fonts.ts";
import { EXIT } from "../exit-codes.ts";
import { freeMemory } from "../free-memory.ts";
import type { PictureRequest } from "./picture-options.ts";

/** Draws one view of a laid out evidence graph in one format. */
export async function exportPicture(
  graph: ClaimGraph,
  format: PictureFormat,
  { view, width, scale, transparent, embedFont }: PictureRequest,
): Promise<OutputFile> {
  const drawn = drawView(graph, view, { width, transparent });
  if ("faults" in drawn) throw failureOf(drawn.faults);
  const tooLarge = format.name === "png" ? sizeFault(drawn.drawing, scale, freeMemory()) : undefined;
  if (tooLarge) throw failureOf([tooLarge]);
  const bytes = await format.draw(drawn.drawing, { scale, fonts: readFonts(), embedFont });
  return { name: `picture.${format.extension}`, chunks: [bytes] };
}

function failureOf(faults: readonly FaultText[]): CommandFailure {
  const said = (part: keyof FaultText) => [...new Set(faults.map((fault) => fault[part]))].join(" ");
  return new CommandFailure(EXIT.wrongCommand, said("wrong"), said("remedy"));
}
