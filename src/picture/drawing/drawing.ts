import type { FontWeight } from "../labels/font-metrics.ts";
import type { Box, Point } from "../scene.ts";

/** A line, a filled form, or both. */
export interface PathMark {
  /** As in an SVG path, in pixels; a form is filled by the even-odd rule. */
  readonly d: string;
  readonly fill?: string;
  readonly stroke?: string;
  /** Pixels. */
  readonly strokeWidth?: number;
  /** 0 to 1; 1 where absent. */
  readonly strokeOpacity?: number;
  /** Lengths of dash and gap in pixels. */
  readonly dash?: readonly number[];
}

/** Lines of text that share a font. */
export interface TextMark {
  /** Each with the place of its anchor on its base line. */
  readonly lines: readonly (Point & { readonly text: string })[];
  /** Which end of a line stands at its anchor. */
  readonly align: "start" | "middle" | "end";
  readonly size: number;
  readonly weight: FontWeight;
  readonly color: string;
  /** Colour of the seam that keeps what lies below from cutting the letters. */
  readonly halo?: string;
}

/** The least thing that is drawn. */
export type Mark = PathMark | TextMark;

/** Marks that belong together: a node, a link, a label. */
export interface Part {
  readonly marks: readonly Mark[];
  /** What of the graph it shows. */
  readonly of?: { readonly kind: "node" | "edge"; readonly id: string };
  /** What a pointer that rests on it is told. */
  readonly title?: string;
  /** Where it leads, and the area in pixels that does. */
  readonly link?: { readonly address: string; readonly area: Box };
}

/** Parts that are moved together, to `x` and `y`. */
export interface Layer extends Point {
  /** Pixels: what lies beyond is cut off. */
  readonly clip?: { readonly width: number; readonly height: number };
  readonly parts: readonly Part[];
}

/** A picture as every writer of files draws it: nothing in it is left to decide. */
export interface Drawing {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** The colour of the ground; it is transparent where absent. */
  readonly ground?: string;
  readonly title: string;
  /** What it shows, for those who do not see it. */
  readonly description: string;
  /** BCP 47. */
  readonly language: string;
  readonly layers: readonly Layer[];
}
