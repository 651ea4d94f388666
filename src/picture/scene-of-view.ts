import { closestWord } from "../base/closest-word.ts";
import { compareText } from "../base/compare-text.ts";
import type { FaultText } from "../diagnostics/fault.ts";
import type { ClaimGraph } from "../model/claim-graph.ts";
import type { View } from "../model/view.ts";
import { fittedView } from "./fitted-view.ts";
import { pickItems } from "./items/pick-items.ts";
import { LENSES, lensNamed } from "./lenses.ts";
import { makeScene } from "./make-scene.ts";
import type { Scene } from "./scene.ts";
import { THEMES } from "./themes.ts";

/** So many claims are named that go by one id in their articles. */
const MOST_NAMED = 3;

/** A scene, or why there is none. */
type SceneOfView = { readonly scene: Scene } | { readonly faults: readonly FaultText[] };

/** The scene that somebody asked for by name: what it points at must be there, and something must be seen. */
export function sceneOfView(
  graph: ClaimGraph,
  view: View,
  size: { readonly width: number; readonly height: number },
): SceneOfView {
  const faults = [...nameFaults(view), ...idFaults(graph, view)];
  if (faults.length > 0) return { faults };
  const scene = makeScene(graph, fittedView(graph, view, size), size);
  return scene.nodes.length === 0 ? { faults: [nothingShown(graph, view)] } : { scene };
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
  const ids = known.map((one) => one.id);
  const meant = closestWord(id, ids);
  const remedy = meant === undefined ? `It is one of: ${ids.join(", ")}.` : `Did you mean ${meant}?`;
  return [{ wrong: `There is no ${what} "${id}".`, remedy }];
}

/** What a view points at must be there: a picture of something else would be taken for what was asked for. */
function idFaults(graph: ClaimGraph, { lens, focus, selection = [] }: View): readonly FaultText[] {
  const shown = lensNamed(lens).derive?.(graph) ?? graph;
  const asked = [...(focus === undefined ? [] : [focus]), ...selection];
  return asked
    .filter((id) => !graph.hasNode(id) && !graph.hasEdge(id) && !shown.hasNode(id) && !shown.hasEdge(id))
    .map((id) => {
      const meant = ownIdOf(graph, id) ?? closestWord(id, graph.nodes());
      return {
        wrong: `The graph has no "${id}".`,
        remedy:
          meant === undefined
            ? "Ids stand in the records, and in a link after focus= or sel=."
            : `Did you mean ${meant}?`,
      };
    });
}

/** The claims that have this id in their articles, by the ids that they have outside of them. */
function ownIdOf(graph: ClaimGraph, id: string): string | undefined {
  const claims = graph.filterNodes((node) => node.endsWith(`/${id}`)).sort(compareText);
  return claims.length === 0 ? undefined : claims.slice(0, MOST_NAMED).join(" or ");
}

/** Why a view shows nothing of a graph, and what would. */
export function nothingShown(graph: ClaimGraph, view: View): FaultText {
  const { lens, filters, time } = view;
  if (graph.order === 0)
    return { wrong: "The graph is empty: there is nothing to draw.", remedy: "Add a claim first." };
  if (view.camera && pickItems(graph, view).nodes.length > 0) {
    return {
      wrong: "The camera stands where nothing is to be seen.",
      remedy: "Leave the camera out: then it finds its place.",
    };
  }
  const narrowed = filters !== undefined || time !== undefined;
  return {
    wrong: `The lens "${lensNamed(lens).id}" shows nothing of this graph${narrowed ? " under these filters" : ""}.`,
    remedy: `${narrowed ? "Lift a filter, or try" : "Try"} another lens: ${LENSES.map(({ id }) => id).join(", ")}.`,
  };
}
