import type { Drawing } from "../picture/drawing/drawing.ts";
import type { FontWeight } from "../picture/labels/font-metrics.ts";

/** One weight of the font in the forms that writers read. */
export interface FontFile {
  /** Where it lies: the writer of PNG reads it from there itself. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** For browsers. */
  readonly woff2: Uint8Array;
}

/** The font that every picture is written in. */
export type Fonts = Readonly<Record<FontWeight, FontFile>>;

/** What a picture's file is made with, beside the drawing. */
export interface PictureOptions {
  /** How many times as large as the drawing the file is, with all that is in it. */
  readonly scale: number;
  readonly fonts: Fonts;
  /** Carries the font in the file; for SVG alone. */
  readonly embedFont?: boolean;
}

/** One way to draw a picture. */
export interface PictureFormat {
  /** What the command line calls it. */
  readonly name: "svg" | "png" | "pdf";
  /** One line for help texts and the README. */
  readonly description: string;
  readonly extension: string;
  readonly mediaType: string;
  /** The same bytes for the same drawing. A heavy writer is loaded only here. */
  readonly draw: (drawing: Drawing, options: PictureOptions) => Promise<Uint8Array>;
}
