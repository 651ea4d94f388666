import { BAR } from "../drawing/link-marks.ts";
import { type Disc, pointOn } from "../edges/edge-curve.ts";
import type { SceneEdge, SceneNode } from "../scene.ts";
import type { Obstacle } from "./place-labels.ts";

/** Pixels from one watched point of a link to the next. */
const STEP = 6;

/** A link that stands out. */
type StrongLink = Pick<SceneEdge, "curve" | "look">;

/** The outer radius of the ring around what is selected, in pixels. */
export function ringOf(radius: number): number {
  return radius * 1.15 + 5;
}

/** What no label may lie over: nodes that have not receded, the ring, and the bars of the links that stand out. */
export function obstaclesOf(nodes: readonly SceneNode[], strong: readonly StrongLink[]): readonly Obstacle[] {
  const bars = strong.filter(({ look }) => look.middle !== "none");
  return [
    ...nodes
      .filter(({ emphasis }) => emphasis !== "faded")
      .map(({ x, y, radius, kind, selected, emphasis }) => ({
        x,
        y,
        radius: selected ? ringOf(radius) : radius,
        yields: kind === "Claim" && emphasis === "plain" && !selected,
      })),
    ...bars.map(({ curve }) => ({ ...pointOn(curve, 0.5), radius: BAR, yields: false })),
  ];
}

/** What labels had better not lie over: the links that stand out, point by point, and what has receded. */
export function sparedByLabels(nodes: readonly SceneNode[], strong: readonly StrongLink[]): readonly Disc[] {
  const points = strong.flatMap(({ curve }) => {
    const { from, to } = curve;
    const count = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / STEP));
    return Array.from({ length: count + 1 }, (_, index) => ({ ...pointOn(curve, index / count), radius: 1.5 }));
  });
  return [...points, ...nodes.filter(({ emphasis }) => emphasis === "faded")];
}
