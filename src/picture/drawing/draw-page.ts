import type { Language } from "../../model/text.ts";
import { reachesOver } from "../crop-scene.ts";
import { type FontWeight, textWidth } from "../labels/font-metrics.ts";
import { wrapText } from "../labels/wrap-text.ts";
import type { Scene } from "../scene.ts";
import { type Block, drawLegend } from "./draw-legend.ts";
import { type AddressOf, sceneParts } from "./draw-scene.ts";
import type { Drawing, Layer, Part, TextMark } from "./drawing.ts";

/** What stands around a scene and where its parts lead. */
export interface PageOptions {
  readonly language: Language;
  /** A line under the title: what of the data set is shown. */
  readonly subtitle: string;
  readonly addressOf: AddressOf;
  readonly transparent: boolean;
  /** On a slide title and sources stand elsewhere. */
  readonly legendOnly?: boolean;
}

/** Pixels around the words of a page, less on a small one. */
const marginOf = (width: number) => (width < 640 ? 16 : 28);
const LEGEND_MARGIN = 8;
const TITLE_LINES = 3;
const CAPTION_LINES = 5;
const LINE_HEIGHT = 1.45;
const GAP = 12;

/** A scene as a page of its own: title above, legend and sources below; the page is as high as it must be. */
export function drawPage(scene: Scene, options: PageOptions): Drawing {
  const { width, theme, title, caption } = scene;
  const margin = options.legendOnly ? LEGEND_MARGIN : marginOf(width);
  const inner = width - 2 * margin;
  const words = (text: string, size: number, weight: FontWeight, lines: number, color: string) =>
    drawWords(text, { width: inner, size, weight, lines }, color);
  const heading = words(title, width < 640 ? 16 : 20, 600, TITLE_LINES, theme.ink);
  const subtitle = words(options.subtitle, 14, 400, 2, theme.muted);
  const legend = drawLegend(scene.legend, inner, theme);
  const sources = words(caption, 12, 400, CAPTION_LINES, theme.muted);

  const picture: Block = { parts: sceneParts(scene, options.addressOf).map(withoutId), height: scene.height };
  const clip = reachesOver(scene) ? { clip: { width, height: scene.height } } : {};
  const blocks = options.legendOnly
    ? [at(0, 0, picture), at(margin, GAP, legend)]
    : [
        at(margin, margin, heading),
        at(margin, 0, subtitle),
        at(0, 0, picture),
        at(margin, GAP, legend),
        at(margin, GAP, sources),
      ];
  const layers: Layer[] = [];
  let y = 0;
  for (const { x, above, block } of blocks) {
    if (block.parts.length === 0) continue;
    layers.push({ x, y: y + above, ...(block === picture && clip), parts: block.parts });
    y += above + block.height;
  }
  return {
    width,
    height: Math.ceil(y + (options.legendOnly ? 0 : margin)),
    ...(!options.transparent && { ground: theme.paper }),
    title,
    description: describeScene(scene),
    language: options.language,
    layers,
  };
}

/** Ids are for those who point at a living picture. */
function withoutId({ of: _, ...part }: Part): Part {
  return part;
}

/** A scene in words, for those who do not see it: what is in it and how often, then its sources. */
export function describeScene({ legend, caption }: Scene): string {
  const counts = legend.map(({ label, count }) => `${label}: ${count}`).join("; ");
  return [counts, caption].filter((text) => text !== "").join(". ");
}

function at(x: number, above: number, block: Block) {
  return { x, above, block };
}

interface Words {
  readonly width: number;
  readonly size: number;
  readonly weight: FontWeight;
  readonly lines: number;
}

function drawWords(text: string, form: Words, color: string): Block {
  const lines = wrapText(text, form, textWidth);
  if (lines.length === 0) return { parts: [], height: 0 };
  const { size, weight } = form;
  const line = size * LINE_HEIGHT;
  const mark: TextMark = {
    lines: lines.map((words, index) => ({ text: words, x: 0, y: index * line + size * 1.1 })),
    align: "start",
    size,
    weight,
    color,
  };
  return { parts: [{ marks: [mark] }], height: lines.length * line };
}
