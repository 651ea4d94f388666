import type { PictureItems } from "../../src/picture/items/picture-items.ts";

const HOVER_RANK = 2500;

/** The items with the node or link under the pointer brought out, a node with its name and its links; nothing recedes. */
export function withHover(items: PictureItems, hovered: string | undefined): PictureItems {
  if (hovered === undefined) return items;
  return {
    ...items,
    nodes: items.nodes.map((node) =>
      node.id === hovered ? { ...node, rank: Math.max(node.rank, HOVER_RANK), insists: true } : node,
    ),
    edges: items.edges.map((edge) =>
      [edge.id, edge.from, edge.to].includes(hovered)
        ? { ...edge, emphasis: "strong" as const, selected: edge.selected || edge.id === hovered }
        : edge,
    ),
  };
}
