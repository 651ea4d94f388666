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
  /** Whether that graph has places of its own: the layout's shape then says nothing of this lens. */
  readonly ownPlaces?: boolean;
  readonly showsNode: (node: NodeAttributes) => boolean;
  readonly showsEdge: (edge: EdgeAttributes) => boolean;
  /** Whether a node without any link in this lens stays. */
  readonly keepsLoners: boolean;
  /** What the label of a node says, read at a glance; where undefined, its name, or the paraphrase of a claim. */
  readonly textOf?: (node: NodeAttributes, language: Language) => string | undefined;
}
