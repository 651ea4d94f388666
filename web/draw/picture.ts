import type { Camera } from "../../src/model/view.ts";
import type { PictureItems } from "../../src/picture/picture-items.ts";
import type { Theme } from "../../src/picture/theme.ts";

/** How much of the picture is covered from each side, in pixels: by a panel, by the search bar. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** What a picture tells the page. */
export interface PictureListener {
  /** A node's id or an edge's key; undefined where the empty paper was chosen. */
  readonly onChoose: (id: string | undefined) => void;
  readonly onCamera: (camera: Camera) => void;
}

/** A drawing of the graph that can be looked around in; with WebGL, or as SVG without. */
export interface Picture {
  show(items: PictureItems, theme: Theme): void;
  /** What is covered; what is selected is moved out from under it. */
  cover(insets: Insets): void;
  /** `atOnce`: without a way there, as when a link is opened. */
  moveTo(camera: Camera, atOnce?: boolean): void;
  /** Comes nearer by that factor; below 1 goes back; 0 shows the whole. */
  zoom(factor: number): void;
  dispose(): void;
}
