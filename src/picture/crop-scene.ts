import type { Scene, SceneEdge, SceneNode } from "./scene.ts";

type Frame = Pick<Scene, "width" | "height">;
type Placed = Frame & Pick<Scene, "nodes" | "edges">;

/** A scene without what its camera leaves wholly outside. What reaches over the edge stays: whoever draws it cuts it. */
export function cropScene<S extends Placed>(scene: S): S {
  const nodes = scene.nodes.filter((node) => isTouching(node, scene));
  if (nodes.length === scene.nodes.length) return scene;
  return { ...scene, nodes, edges: scene.edges.filter((edge) => isCrossing(edge, scene)) };
}

/** Whether the whole of a node lies in the picture. */
export function isInside({ x, y, radius }: SceneNode, { width, height }: Frame): boolean {
  return x >= radius && x <= width - radius && y >= radius && y <= height - radius;
}

function isTouching({ x, y, radius }: SceneNode, { width, height }: Frame): boolean {
  return x > -radius && x < width + radius && y > -radius && y < height + radius;
}

/** A curve never leaves the box around its ends and controls. */
function isCrossing({ curve: { from, control1, control2, to } }: SceneEdge, { width, height }: Frame): boolean {
  const points = [from, control1, control2, to];
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return Math.max(...xs) > 0 && Math.min(...xs) < width && Math.max(...ys) > 0 && Math.min(...ys) < height;
}
