import type { ClaimGraph } from "../model/claim-graph.ts";
import type { View } from "../model/view.ts";
import { fitCamera } from "./fit-camera.ts";
import { pickItems } from "./items/pick-items.ts";

/** A view with its camera; where a story's step gives none, what is chosen fills a picture of that size. */
export function fittedView(
  graph: ClaimGraph,
  view: View,
  size: { readonly width: number; readonly height: number },
): View {
  if (view.camera || !view.story) return view;
  return { ...view, camera: fitCamera(pickItems(graph, view), size) };
}
