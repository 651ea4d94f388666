import type { DeckFormat } from "./deck-format.ts";
import type { Format } from "./format.ts";
import { csv } from "./formats/csv.ts";
import { gexf } from "./formats/gexf.ts";
import { json } from "./formats/json.ts";
import { pdf } from "./formats/pdf.ts";
import { png } from "./formats/png.ts";
import { pptx } from "./formats/pptx.ts";
import { reveal } from "./formats/reveal.ts";
import { svg } from "./formats/svg.ts";
import type { PictureFormat } from "./picture-format.ts";

/** Every way to write a graph, in the order that help texts list them. */
export const FORMATS: readonly Format[] = [gexf, json, csv];

/** Every way to draw a picture of a view. */
export const PICTURE_FORMATS: readonly PictureFormat[] = [svg, png, pdf];

/** Every way to write a story as a talk. */
export const DECK_FORMATS: readonly DeckFormat[] = [pptx, reveal];
