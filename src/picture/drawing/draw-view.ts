import type { FaultText } from "../../diagnostics/fault.ts";
import type { ClaimGraph } from "../../model/claim-graph.ts";
import { nameIn } from "../../model/name-in.ts";
import type { View } from "../../model/view.ts";
import { headlineOf } from "../headlines.ts";
import { lensNamed } from "../lenses.ts";
import { sceneOfView } from "../scene-of-view.ts";
import { shownGraph } from "../shown-graph.ts";
import { drawPage } from "./draw-page.ts";
import type { Drawing } from "./drawing.ts";
import { sceneLinks } from "./scene-links.ts";

/** What a picture is to be like, beside what it shows. */
export interface DrawingOptions {
  /** Pixels. */
  readonly width: number;
  /** Of the picture without title, legend and sources; in proportion to the width where not given. */
  readonly height?: number;
  readonly transparent?: boolean;
  /** The line under the title; what the lens finds where not given. */
  readonly subtitle?: string;
}

/** A picture, or why there is none. */
export type DrawnView = { readonly drawing: Drawing } | { readonly faults: readonly FaultText[] };

/** On a phone's screen and in a column of text a picture stands upright. */
const UPRIGHT_BELOW = 640;
const heightFor = (width: number) => Math.round(width * (width < UPRIGHT_BELOW ? 1.2 : 0.62));

/** Draws what a view shows of a laid out evidence graph, with title, legend and sources. */
export function drawView(graph: ClaimGraph, view: View, options: DrawingOptions): DrawnView {
  const { width, height = heightFor(width), transparent = false } = options;
  const made = sceneOfView(graph, view, { width, height });
  if ("faults" in made) return made;
  const language = view.language ?? "en";
  const { subtitle = subtitleOf(graph, view) } = options;
  return { drawing: drawPage(made.scene, { language, subtitle, addressOf: sceneLinks(graph), transparent }) };
}

/** What the lens finds in what is shown, in a sentence; what is asked about, by its name. */
function subtitleOf(graph: ClaimGraph, view: View): string {
  const { lens, focus, language = "en" } = view;
  const { id, labels } = lensNamed(lens);
  const isThere = focus !== undefined && graph.hasNode(focus);
  const says = isThere ? nameIn(graph, focus, language) : headlineOf(id, shownGraph(graph, view), language);
  return [labels[language], ...(says ? [says] : [])].join(" · ");
}
