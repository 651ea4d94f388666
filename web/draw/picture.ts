import type { Camera } from "../../src/model/view.ts";
import type { Direction } from "../../src/picture/items/neighbour-towards.ts";
import type { PictureItems } from "../../src/picture/items/picture-items.ts";
import type { Theme } from "../../src/picture/theme.ts";

/** How much of the picture is covered from each side, in pixels: by a panel, by the search bar. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** How something was chosen. */
export interface Choice {
  /** Beside what is chosen already, to be compared: by a long press, or with Shift, Control or Command. */
  readonly additional: boolean;
}

/** What a picture tells the page. */
export interface PictureListener {
  /** A node's id or an edge's key; undefined where the empty paper was chosen. */
  readonly onChoose: (id: string | undefined, choice: Choice) => void;
  /** `isWhole`: what it would look at without being told where. */
  readonly onCamera: (camera: Camera, isWhole: boolean) => void;
  /** What it drew with was taken away; whether something else takes its place. Where absent, it begins anew. */
  readonly onLost?: () => boolean;
  /** The browser refuses what it needs to draw with. */
  readonly onRefused?: () => void;
}

/** A drawing of the graph that can be looked around in; with WebGL, or as SVG without. */
export interface Picture {
  /** The same items as before cost nothing; others come gliding from where the old ones were. */
  show(items: PictureItems, theme: Theme): void;
  /** What is covered; what is selected is moved out from under it. */
  cover(insets: Insets): void;
  /** `atOnce`: without a way there, as when a link is opened. */
  moveTo(camera: Camera, atOnce?: boolean): void;
  /** Comes nearer by that factor; below 1 goes back; 0 shows the whole. */
  zoom(factor: number): void;
  /** Draws the keyboard's ring around a node or along a link and brings it in sight; undefined takes it away. */
  focusOn(id: string | undefined): void;
  /** The node at the other end of the link that leads that way on the screen; undefined where none does. */
  neighbourTowards(id: string, direction: Direction): string | undefined;
  /** The most important node in sight; of all, where none is. */
  firstNode(): string | undefined;
  dispose(): void;
}
