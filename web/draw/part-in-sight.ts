import { LARGE, type NodeItem, type PictureItems } from "../../src/picture/items/picture-items.ts";
import type { Box } from "../../src/picture/scene.ts";
import type { Crowd } from "./crowd.ts";

/** The part of a large graph that is drawn by itself, over the bulk. */
export interface PartInSight {
  readonly items: PictureItems;
  /** Whether it holds every link in sight: the bulk of straight ones is then not needed. */
  readonly whole: boolean;
}

/** What the part depends on. */
export interface Sight {
  /** What of the layout is in sight. */
  readonly box: Box;
  /** While the camera moves, the nodes whose names are carried along: all else is left to the bulk. */
  readonly carried: readonly string[] | undefined;
  /** The nodes under the pointer and the keyboard. */
  readonly pointed: readonly string[];
}

/** Of a large graph: what stands out with its links, and what is in sight as far as it can be told apart. */
export function partInSight(items: PictureItems, crowd: Crowd, { box, carried, pointed }: Sight): PartInSight {
  const { standing } = items;
  const recedes = hasReceded(items);
  const links = carried ? undefined : crowd.linksIn(box);
  const strong = new Map((standing?.edges ?? []).map((edge) => [edge.id, edge]));
  const around = pointed.flatMap((id) => crowd.linksOf(id)).filter(({ id }) => !strong.has(id));
  const plain = [...new Map([...(links ?? []), ...around.slice(0, LARGE)].map((edge) => [edge.id, edge])).values()];
  const edges = plain.flatMap((edge) =>
    strong.has(edge.id) ? [] : [{ ...edge, emphasis: recedes ? ("faded" as const) : edge.emphasis }],
  );

  const seen = carried?.flatMap((id) => crowd.node(id) ?? []) ?? crowd.nodesIn(box);
  const nodes = new Map<string, NodeItem>(seen.map((node) => [node.id, node]));
  for (const { from, to } of edges) {
    for (const id of [from, to]) {
      const node = nodes.get(id) ?? crowd.node(id);
      if (node) nodes.set(id, nodes.get(id) ?? { ...node, rank: -1 });
    }
  }
  if (recedes) for (const [id, node] of nodes) nodes.set(id, { ...node, emphasis: "faded", rank: -1, insists: false });
  for (const id of pointed) {
    const node = crowd.node(id);
    if (node) nodes.set(id, node);
  }
  for (const node of standing?.nodes ?? []) nodes.set(node.id, node);
  return {
    items: { ...items, nodes: [...nodes.values()], edges: [...edges, ...strong.values()] },
    whole: links !== undefined,
  };
}

/** Whether something stands out of a large graph, and all else recedes. */
export function hasReceded({ standing }: PictureItems): boolean {
  return standing?.nodes.some(({ emphasis }) => emphasis === "strong") ?? false;
}
