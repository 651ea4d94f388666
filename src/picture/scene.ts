import type { Kind } from "../model/kinds.ts";
import type { Shape } from "../model/shapes.ts";
import type { FontWeight } from "./labels/font-metrics.ts";
import type { Theme } from "./theme.ts";

/** A place in the picture: pixels from its upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle in pixels. */
export interface Box {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

/** A cubic curve from boundary to boundary of the nodes it joins. */
export interface Curve {
  readonly from: Point;
  readonly control1: Point;
  readonly control2: Point;
  readonly to: Point;
}

/** `strong` is selected or joined to what is; `faded` recedes so that it can be seen. */
export type Emphasis = "plain" | "strong" | "faded";

/** A node as it is drawn; its place is its centre, `radius` in pixels. */
export interface SceneNode extends Point {
  readonly id: string;
  readonly kind: Kind;
  readonly radius: number;
  readonly color: string;
  readonly shape: Shape;
  readonly emphasis: Emphasis;
  /** Drawn with a ring around it. */
  readonly selected: boolean;
  /** The whole name, for titles and screen readers. */
  readonly name: string;
}

/** How a link is drawn, in forms that need no colour: dashes, the mark at its end and the one in its middle. */
export interface EdgeLook {
  /** `#rrggbb`; the theme's ink where absent. */
  readonly color?: string;
  readonly width: number;
  /** Lengths of dash and gap in pixels; empty for a solid line. */
  readonly dash: readonly number[];
  readonly end: "none" | "arrow";
  /** A bar crosses a link of dispute; a pair of strokes runs beside one of agreement. */
  readonly middle: "none" | "bar" | "pair";
}

/** Where a link leaves the picture, as a share of its curve, and which of its ends lies outside. */
export interface Leaving {
  readonly towards: "from" | "to";
  readonly at: number;
}

/** A link as it is drawn; `from` and `to` are ids of nodes, `opacity` runs from 0 to 1. */
export interface SceneEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly curve: Curve;
  readonly look: EdgeLook;
  readonly color: string;
  readonly opacity: number;
  /** Of a link to something outside: it is drawn up to there and fades on the way. */
  readonly leaves?: Leaving;
}

/** Lines of text about a centre, kept clear of all others. */
export interface SceneLabel {
  /** Id of the node or link it belongs to. */
  readonly of: string;
  readonly lines: readonly string[];
  readonly box: Box;
  /** Where the lines stand: `start` at the box's left edge, `end` at its right one. */
  readonly align: "start" | "middle" | "end";
  /** Ends of the line that leads from its node to a label that stands off. */
  readonly leader?: readonly [Point, Point];
  readonly size: number;
  readonly weight: FontWeight;
  readonly color: string;
}

/** One sort of node or link that the picture shows, and how many. */
export interface LegendEntry {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly mark: { readonly color: string; readonly shape: Shape } | { readonly look: EdgeLook };
}

/** All that a picture shows; what is not here is in no picture. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
  readonly title: string;
  readonly caption: string;
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  readonly labels: readonly SceneLabel[];
  readonly legend: readonly LegendEntry[];
}
