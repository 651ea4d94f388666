import { boxAround } from "../../src/picture/frame.ts";
import type { NodeItem } from "../../src/picture/items/picture-items.ts";
import type { Point } from "../../src/picture/scene.ts";
import type { Insets } from "./picture.ts";
import { type Reach, wayToSee } from "./sight.ts";
import type { Viewport } from "./viewport.ts";

/** What is to be seen, in layout units. */
interface Looked {
  readonly chosen: readonly (NodeItem | Point)[];
  readonly around?: readonly NodeItem[];
  readonly reach: Reach;
}

/** Moves the camera no farther than it takes; says whether there was a picture to be looked at. */
export function bringInSight(viewport: Viewport, { chosen, around = [], reach }: Looked, insets: Insets): boolean {
  if (chosen.length === 0) return true;
  viewport.settle();
  const { width, height } = viewport.size();
  // A picture whose size has changed is laid first.
  if (width <= 1 || height <= 1 || !viewport.fits()) return false;
  const box = (places: Looked["chosen"]) =>
    boxAround(
      places.map((place) => ({
        ...viewport.toPixels(place),
        radius: "kind" in place ? viewport.radiusOf(place) : 0,
      })),
    );
  const sought = { chosen: box(chosen), around: box([...chosen, ...around]), reach };
  const way = wayToSee(sought, { width, height, insets });
  if (way) viewport.bring(way);
  return true;
}
