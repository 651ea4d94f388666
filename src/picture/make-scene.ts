import type { ClaimGraph } from "../model/claim-graph.ts";
import { textIn } from "../model/text.ts";
import type { View } from "../model/view.ts";
import { makeVocabulary } from "../model/vocabulary.ts";
import { arrange, type Placed } from "./arrange.ts";
import { captionOf } from "./caption.ts";
import { cropScene } from "./crop-scene.ts";
import { leastOf, makeFrame, radiusAt, sizeRatio } from "./frame.ts";
import { pickItems } from "./items/pick-items.ts";
import type { PictureItems } from "./items/picture-items.ts";
import { type TextMeasure, textWidth } from "./labels/font-metrics.ts";
import { legendOf } from "./legend.ts";
import type { Scene } from "./scene.ts";
import { shownGraph } from "./shown-graph.ts";
import type { Theme } from "./theme.ts";
import { themeNamed } from "./themes.ts";
import { turnFor } from "./turn.ts";

/** How large a picture is to be, in pixels, and how it looks. */
export interface SceneOptions {
  readonly width: number;
  readonly height: number;
  /** The view's where not given. */
  readonly theme?: Theme;
  readonly metrics?: TextMeasure;
}

const LABEL_MARGIN = 6;

/** The display list of a view: what every renderer draws, and nothing else. */
export function makeScene(graph: ClaimGraph, view: View, options: SceneOptions): Scene {
  const { width, height, metrics = textWidth, theme = themeNamed(view.theme) } = options;
  const language = view.language ?? "en";
  const items = pickItems(graph, view);
  const turn = turnFor(items.layout, width, height);
  const frame = makeFrame(items.extent, turn, width, height, view.camera);
  const least = leastOf(items.nodes.length, width, height);
  const placed = cropScene(
    arrange(items, {
      toPixels: frame.toPixels,
      radiusOf: (item) => radiusAt(item, frame.fit, least) / sizeRatio(frame.ratio),
      frame: { minX: LABEL_MARGIN, minY: LABEL_MARGIN, maxX: width - LABEL_MARGIN, maxY: height - LABEL_MARGIN },
      ratio: frame.ratio,
      theme,
      measure: metrics,
    }),
    { width, height },
  );
  return {
    width,
    height,
    theme,
    title: textIn(graph.getAttribute("title"), language),
    caption: captionOf(graph, language, shownGraph(graph, view, view.selection)),
    ...placed,
    legend: legendOf(itemsOf(placed, items), makeVocabulary(graph.getAttribute("vocabulary")), language),
  };
}

/** The items that stand in a picture. */
function itemsOf(placed: Placed, items: PictureItems): PictureItems {
  const shown = new Set([...placed.nodes, ...placed.edges].map(({ id }) => id));
  const isShown = ({ id }: { readonly id: string }) => shown.has(id);
  return { ...items, nodes: items.nodes.filter(isShown), edges: items.edges.filter(isShown) };
}
