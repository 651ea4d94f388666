import type { MultiDirectedGraph } from "graphology";
import type { EdgeAttributes, GraphAttributes, NodeAttributes } from "./attributes.ts";

/** The evidence graph, or the actor graph made from it: nodes keyed by id, edges by `from type to`. */
export type ClaimGraph<Own extends string = never> = MultiDirectedGraph<
  NodeAttributes<Own>,
  EdgeAttributes<Own>,
  GraphAttributes
>;
