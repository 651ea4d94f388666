import type { EdgeAttributes, NodeAttributes } from "../model/attributes.ts";
import type { ClaimGraph } from "../model/claim-graph.ts";
import type { Labels } from "../model/node-type.ts";
import type { Language } from "../model/text.ts";

/** One way to look at a graph: which of its nodes and links belong to the picture. */
export interface Lens {
  /** kebab-case; what a view's `lens` says. */
  readonly id: string;
  readonly labels: Labels;
  /** The graph that is shown, where it is not the evidence graph itself. */
  readonly derive?: (graph: ClaimGraph) => ClaimGraph;
  readonly showsNode: (node: NodeAttributes) => boolean;
  readonly showsEdge: (edge: EdgeAttributes) => boolean;
  /** Whether a node without any link in this lens stays. */
  readonly keepsLoners: boolean;
  /** What the lens says of a graph, in one sentence. */
  readonly headline?: (graph: ClaimGraph, language: Language) => string;
}
