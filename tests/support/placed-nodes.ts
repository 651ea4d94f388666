import type { ClaimGraph } from "../../src/model/claim-graph.ts";
import type { View } from "../../src/model/view.ts";
import { placeMarks } from "../../src/picture/arrange.ts";
import { makeFrame, radiusAt, sizeRatio } from "../../src/picture/frame.ts";
import { pickItems } from "../../src/picture/items/pick-items.ts";
import type { SceneNode } from "../../src/picture/scene.ts";
import { themeNamed } from "../../src/picture/themes.ts";
import { turnFor } from "../../src/picture/turn.ts";

/** Where every node of a view stands in a picture of that size, those beyond its edge too, which no scene holds. */
export function placedNodes(
  graph: ClaimGraph,
  view: View,
  { width, height }: { readonly width: number; readonly height: number },
): readonly SceneNode[] {
  const items = pickItems(graph, view);
  const { toPixels, fit, ratio } = makeFrame(
    items.extent,
    turnFor(items.layout, width, height),
    width,
    height,
    view.camera,
  );
  const radiusOf = (item: (typeof items.nodes)[number]) => radiusAt(item, fit) / sizeRatio(ratio);
  return placeMarks(items, { toPixels, radiusOf, theme: themeNamed(view.theme) }).nodes;
}
