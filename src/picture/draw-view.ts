import { closestWord } from "../base/closest-word.ts";
import type { FaultText } from "../diagnostics/fault.ts";
import type { ClaimGraph } from "../model/claim-graph.ts";
import { textIn } from "../model/text.ts";
import type { View } from "../model/view.ts";
import { drawPage } from "./draw-page.ts";
import type { Drawing } from "./drawing.ts";
import { headlineOf } from "./headlines.ts";
import { LENSES, lensNamed } from "./lenses.ts";
import { makeScene } from "./make-scene.ts";
import { sceneLinks } from "./scene-links.ts";
import { THEMES } from "./themes.ts";

/** What a picture is to be like, beside what it shows. */
export interface DrawingOptions {
  /** Pixels. */
  readonly width: number;
  /** Of the picture without title, legend and sources; in proportion to the width where not given. */
  readonly height?: number;
  readonly transparent?: boolean;
}

/** A picture, or why there is none. */
export type DrawnView = { readonly drawing: Drawing } | { readonly faults: readonly FaultText[] };

/** On a phone's screen and in a column of text a picture stands upright. */
const UPRIGHT_BELOW = 640;
const heightFor = (width: number) => Math.round(width * (width < UPRIGHT_BELOW ? 1.2 : 0.62));

/** Draws what a view shows of a laid out evidence graph, with title, legend and sources. */
export function drawView(graph: ClaimGraph, view: View, options: DrawingOptions): DrawnView {
  const faults = [...nameFaults(view), ...idFaults(graph, view)];
  if (faults.length > 0) return { faults };
  const { width, height = heightFor(width), transparent = false } = options;
  const scene = makeScene(graph, view, { width, height });
  if (scene.nodes.length === 0) return { faults: [nothingShown(graph, view)] };
  const language = view.language ?? "en";
  const subtitle = subtitleOf(graph, view);
  return { drawing: drawPage(scene, { language, subtitle, addressOf: sceneLinks(graph), transparent }) };
}

function nameFaults({ lens, theme }: View): readonly FaultText[] {
  return [...unknown("lens", lens, LENSES), ...unknown("theme", theme, THEMES)];
}

function unknown(
  what: string,
  id: string | undefined,
  known: readonly { readonly id: string }[],
): readonly FaultText[] {
  if (id === undefined || known.some((one) => one.id === id)) return [];
  return [{ wrong: `There is no ${what} "${id}".`, remedy: `It is one of: ${known.map((one) => one.id).join(", ")}.` }];
}

/** What a view points at must be there: a picture of something else would be taken for what was asked for. */
function idFaults(graph: ClaimGraph, { lens, focus, selection = [] }: View): readonly FaultText[] {
  const shown = lensNamed(lens).derive?.(graph) ?? graph;
  const asked = [...(focus === undefined ? [] : [focus]), ...selection];
  return asked
    .filter((id) => !graph.hasNode(id) && !graph.hasEdge(id) && !shown.hasNode(id) && !shown.hasEdge(id))
    .map((id) => {
      const meant = closestWord(id, graph.nodes());
      return {
        wrong: `The graph has no "${id}".`,
        remedy:
          meant === undefined
            ? "Ids stand in the records, and in a link after focus= or sel=."
            : `Did you mean ${meant}?`,
      };
    });
}

function nothingShown(graph: ClaimGraph, { lens, filters, time }: View): FaultText {
  if (graph.order === 0)
    return { wrong: "The graph is empty: there is nothing to draw.", remedy: "Add a claim first." };
  const narrowed = filters !== undefined || time !== undefined;
  return {
    wrong: `The lens "${lensNamed(lens).id}" shows nothing of this graph${narrowed ? " under these filters" : ""}.`,
    remedy: `${narrowed ? "Lift a filter, or try" : "Try"} another lens: ${LENSES.map(({ id }) => id).join(", ")}.`,
  };
}

/** What the lens finds, in a sentence; what is asked about, by its name. */
function subtitleOf(graph: ClaimGraph, { lens, focus, language = "en" }: View): string {
  const { id, labels } = lensNamed(lens);
  const node = focus !== undefined && graph.hasNode(focus) ? graph.getNodeAttributes(focus) : undefined;
  const says = node ? textIn(node.labels, language) || node.label : headlineOf(id, graph, language);
  return [labels[language], ...(says ? [says] : [])].join(" · ");
}
