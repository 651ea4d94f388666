import type { Placed } from "./arrange.ts";
import { leaveAt } from "./edges/leave-at.ts";
import type { Scene, SceneNode } from "./scene.ts";

type Frame = Pick<Scene, "width" | "height">;

/** What a camera leaves in a picture: nodes whose centres are in it, and their links, cropped as by `cropLinks`. */
export function cropScene(placed: Placed, frame: Frame): Placed {
  return { ...cropLinks(placed, frame), nodes: placed.nodes.filter((node) => isCentred(node, frame)) };
}

/**
 * Leaves out links that end at nothing in the picture. Those that lead from something in it to something outside are
 * told where they leave, so that they fade on their way there.
 */
export function cropLinks(placed: Placed, frame: Frame): Placed {
  const inside = new Set(placed.nodes.filter((node) => isCentred(node, frame)).map(({ id }) => id));
  if (inside.size === placed.nodes.length) return placed;
  const edges = placed.edges.flatMap((edge) => {
    const [starts, ends] = [inside.has(edge.from), inside.has(edge.to)];
    if (starts && ends) return edge;
    return starts || ends ? { ...edge, leaves: leaveAt(edge.curve, starts ? "to" : "from", frame) } : [];
  });
  const shown = new Set([...placed.nodes, ...edges].map(({ id }) => id));
  return { ...placed, edges, labels: placed.labels.filter(({ of }) => shown.has(of)) };
}

/** Whether something in a picture reaches over its edge: whoever draws it cuts it there. */
export function reachesOver({ nodes, edges, ...frame }: Frame & Pick<Placed, "nodes" | "edges">): boolean {
  return edges.some(({ leaves }) => leaves) || nodes.some((node) => !isInside(node, frame));
}

/** Whether the whole of a node lies in the picture. */
export function isInside({ x, y, radius }: SceneNode, { width, height }: Frame): boolean {
  return x >= radius && x <= width - radius && y >= radius && y <= height - radius;
}

function isCentred({ x, y }: SceneNode, { width, height }: Frame): boolean {
  return x >= 0 && x <= width && y >= 0 && y <= height;
}
