import type { EdgeAttributes, NodeAttributes } from "../../model/attributes.ts";
import type { Kind } from "../../model/kinds.ts";
import type { Shape } from "../../model/shapes.ts";
import type { Look } from "../look.ts";
import type { Box, EdgeLook, Emphasis } from "../scene.ts";

/** A node of the picture before anything is placed on a screen. */
export interface NodeItem {
  readonly id: string;
  readonly kind: Kind;
  readonly type: string;
  /** Layout units, y upwards. */
  readonly x: number;
  readonly y: number;
  /** Radius in layout units. */
  readonly size: number;
  readonly look: Look;
  readonly shape: Shape;
  readonly emphasis: Emphasis;
  readonly selected: boolean;
  readonly name: string;
  /** What its label says; a claim's is its paraphrase, or what the lens makes of it. */
  readonly text: string;
  /** Whether that is a name or a figure, read at a glance, and no sentence. */
  readonly brief: boolean;
  /** Which label wins a place: the higher. 0 is shown only from near by, below 0 never. */
  readonly rank: number;
  /** Has its label in any case: it may then lie over nodes, though over no other label. */
  readonly insists: boolean;
}

/** A link of the picture before anything is placed on a screen. */
export interface EdgeItem {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly look: EdgeLook;
  readonly emphasis: Emphasis;
  /** How far it bends to the left of its way, as a share of its length; so parallel links fan out. */
  readonly bend: number;
  /** How much bears it out: sources, or statements. */
  readonly weight: number;
  readonly selected: boolean;
  /** What it is called. */
  readonly words: string;
  /** What of it stands beside its middle unasked; empty for all but disagreement and tension. */
  readonly text: string;
  /** Says its text in any case. */
  readonly insists: boolean;
}

/** What a view shows of a graph. */
export interface PictureItems {
  readonly nodes: readonly NodeItem[];
  readonly edges: readonly EdgeItem[];
  /** The rectangle in layout units that holds the whole graph, whatever is shown of it. */
  readonly layout: Box;
  /**
   * The rectangle that the picture is fitted to: what is shown while nothing is chosen, and what is chosen. The
   * neighbours it brings along move nothing.
   */
  readonly extent: Box;
  /**
   * What stands out of a large graph. Its items are then all plain, and the same lists each time: what is chosen is
   * drawn over them, and they recede as one.
   */
  readonly standing?: Pick<PictureItems, "nodes" | "edges">;
}

/** With more links than this a graph is large: it is drawn in bulk, and only what stands out is drawn by itself. */
export const LARGE = 2000;

const UNIT: Box = { minX: -1, minY: -1, maxX: 1, maxY: 1 };

/** A picture of nothing. */
export const NOTHING: PictureItems = { nodes: [], edges: [], layout: UNIT, extent: UNIT };

/** A node that a lens and the filters let through. */
export interface ShownNode {
  readonly id: string;
  readonly attributes: NodeAttributes;
}

/** A link between two shown nodes. */
export interface ShownEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly attributes: EdgeAttributes;
}
