import type { Placed } from "../../src/picture/arrange.ts";
import { pointOn } from "../../src/picture/edges/edge-curve.ts";
import type { Box, Point, SceneLabel } from "../../src/picture/scene.ts";

/** Labels, and where what they belong to stood when they were placed. */
export interface LabelSet {
  readonly labels: readonly SceneLabel[];
  readonly anchors: ReadonlyMap<string, Point>;
}

/** The labels of a picture, ready to be carried along. */
export function labelSet({ nodes, edges, labels }: Placed): LabelSet {
  return { labels, anchors: anchorsOf({ nodes, edges }) };
}

/**
 * The same labels beside what they belong to wherever it has moved: placed anew in each frame, they would dance. Those
 * that would be cut by the frame are left out.
 */
export function carriedLabels(set: LabelSet, now: Omit<Placed, "labels">, frame: Box): readonly SceneLabel[] {
  const anchors = anchorsOf(now);
  return set.labels.flatMap((label) => {
    const [from, to] = [set.anchors.get(label.of), anchors.get(label.of)];
    if (!from || !to) return [];
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const { minX, minY, maxX, maxY } = label.box;
    const box = { minX: minX + dx, minY: minY + dy, maxX: maxX + dx, maxY: maxY + dy };
    if (box.minX < frame.minX || box.minY < frame.minY || box.maxX > frame.maxX || box.maxY > frame.maxY) return [];
    const shifted = ({ x, y }: Point): Point => ({ x: x + dx, y: y + dy });
    const leader = label.leader && ([shifted(label.leader[0]), shifted(label.leader[1])] as const);
    return [{ ...label, box, ...(leader && { leader }) }];
  });
}

function anchorsOf({ nodes, edges }: Omit<Placed, "labels">): ReadonlyMap<string, Point> {
  return new Map<string, Point>([
    ...nodes.map(({ id, x, y }) => [id, { x, y }] as const),
    ...edges.map(({ id, curve }) => [id, pointOn(curve, 0.5)] as const),
  ]);
}
