import { MultiDirectedGraph } from "graphology";
import { drawnColor } from "../../src/picture/arrange.ts";
import type { NodeItem } from "../../src/picture/items/picture-items.ts";
import type { Theme } from "../../src/picture/theme.ts";
import type { Turn } from "../../src/picture/turn.ts";

/** What sigma draws a node from. */
export interface DrawnNode {
  readonly x: number;
  readonly y: number;
  /** Pixels at the camera's ratio 1. */
  readonly size: number;
  readonly color: string;
  readonly border: string;
  readonly shape: string;
  readonly zIndex: number;
  /** Drawn again above what recedes. */
  highlighted: boolean;
}

/** The graph that sigma draws: nodes only. */
export type DrawingGraph = MultiDirectedGraph<DrawnNode>;

/** How items become what sigma draws. */
export interface Drawing {
  readonly turn: Turn;
  readonly radiusOf: (item: NodeItem) => number;
  readonly theme: Theme;
}

/**
 * The nodes as sigma is to draw them. Sigma reads a node's `type` as the name of a program, so it never sees the graph
 * itself; and it sees no links, which are drawn beside it.
 */
export function drawingGraph(nodes: readonly NodeItem[], drawing: Drawing): DrawingGraph {
  const graph: DrawingGraph = new MultiDirectedGraph<DrawnNode>();
  for (const item of nodes) graph.addNode(item.id, drawnNode(item, drawing));
  return graph;
}

/** One node as sigma is to draw it. */
export function drawnNode(item: NodeItem, { turn, radiusOf, theme }: Drawing): DrawnNode {
  const { x, y } = turn.to(item);
  return {
    x,
    y,
    size: radiusOf(item),
    color: drawnColor(item, theme),
    border: theme.paper,
    shape: item.shape,
    zIndex: (item.emphasis === "faded" ? 0 : 2) + (item.kind === "Actor" ? 1 : 0),
    highlighted: false,
  };
}
