import type { Curve, Leaving, Scene } from "../scene.ts";
import { pointOn } from "./edge-curve.ts";

/** Halvings of the way: far below a pixel. */
const STEPS = 14;

/** Where a curve crosses the edge of the picture, towards that one of its ends which lies outside. */
export function leaveAt(
  curve: Curve,
  towards: Leaving["towards"],
  { width, height }: Pick<Scene, "width" | "height">,
): Leaving {
  const isIn = (at: number) => {
    const { x, y } = pointOn(curve, at);
    return x >= 0 && x <= width && y >= 0 && y <= height;
  };
  let [inside, outside] = towards === "to" ? [0, 1] : [1, 0];
  // An end stands a little before its node: the node may be outside and the end still in.
  if (isIn(outside)) return { towards, at: outside };
  for (let step = 0; step < STEPS; step++) {
    const middle = (inside + outside) / 2;
    if (isIn(middle)) inside = middle;
    else outside = middle;
  }
  return { towards, at: inside };
}
