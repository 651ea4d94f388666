import { drawPage } from "../../src/picture/drawing/draw-page.ts";
import { drawingToSvg } from "../../src/picture/drawing/drawing-to-svg.ts";
import { sceneLinks } from "../../src/picture/drawing/scene-links.ts";
import { itemsOf } from "../../src/picture/items/item-picker.ts";
import { LARGE } from "../../src/picture/items/picture-items.ts";
import { sceneOfView } from "../../src/picture/scene-of-view.ts";
import { wholeGraphOf } from "../../src/query/time/as-known-on.ts";
import type { Page } from "../page/page.ts";

/** Pixels: as wide as the text of an A4 sheet, so that the least label is 9 points high on it. */
const SIZE = { width: 680, height: 480 } as const;

/**
 * What is seen, drawn for white paper, with its legend. Undefined where nothing is shown, and where so much is that no
 * standing picture tells it apart.
 */
export function printedPicture({ reader, view }: Page): Element | undefined {
  const { language } = reader;
  const graph = wholeGraphOf(reader.graph);
  const { as: _, ...shown } = view;
  if (itemsOf(graph, { ...shown, language }).edges.length > LARGE) return undefined;
  const made = sceneOfView(graph, { ...shown, language, theme: "light" }, SIZE);
  if ("faults" in made) return undefined;
  const drawing = drawPage(made.scene, {
    language,
    subtitle: "",
    addressOf: sceneLinks(graph),
    transparent: true,
    legendOnly: true,
  });
  return new DOMParser().parseFromString(drawingToSvg(drawing), "image/svg+xml").documentElement;
}
