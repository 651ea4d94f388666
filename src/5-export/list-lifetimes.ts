import { type Lifetime, makeLifetimes } from "../model/attribute-columns.ts";
import type { EdgeAttributes } from "../model/attributes.ts";
import type { GraphLists } from "./graph-lists.ts";

/** When the nodes and edges of a graph are there. */
export interface ListedLifetimes {
  /** By number of the node. */
  readonly nodes: readonly Lifetime[];
  /** `number` is that of the edge. */
  readonly ofEdge: (number: number, edge: EdgeAttributes) => Lifetime;
}

const ALWAYS: Lifetime = {};

/** Looks at every node once; what its edges need is kept. */
export function listLifetimes({ nodes, starts, ends }: GraphLists): ListedLifetimes {
  const { ofNode, ofEdge } = makeLifetimes();
  const ofNodes = nodes.map(ofNode);
  const ofEnd = (node = -1) => ofNodes[node] ?? ALWAYS;
  return { nodes: ofNodes, ofEdge: (number, edge) => ofEdge(edge, ofEnd(starts[number]), ofEnd(ends[number])) };
}
