import type { SlideRatio } from "./deck.ts";

/** A rectangle on a slide, in inches. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Where things stand on the slides of a ratio. */
export interface SlideLayout {
  readonly width: number;
  readonly height: number;
  /** Of the first slide: the talk's title, and the lines below it. */
  readonly title: Area;
  readonly subtitle: Area;
  readonly heading: Area;
  /** The column of a step's text and of what it cites. */
  readonly words: Area;
  readonly picture: Area;
  /** All that is below the heading. */
  readonly body: Area;
}

/** So that the least label of a picture, 12 pixels, is 10 points high. */
const PIXELS_PER_INCH = 86;
/** What the legend takes below a picture of three rows, in pixels. */
const LEGEND = 90;
/** A picture with a legend longer than this leaves is made smaller as a whole. */
const LEAST_SHARE = 0.6;

/** The layout of each ratio: words on the left, the picture on the right. */
export const SLIDE_LAYOUTS: Readonly<Record<SlideRatio, SlideLayout>> = {
  "16:9": layoutOf(13.333, 4.1),
  "4:3": layoutOf(10, 3.1),
};

/** The size in pixels in which a slide's scene is best made; `legend` is how high its legend is. */
export function slidePicture(ratio: SlideRatio, legend = LEGEND): { readonly width: number; readonly height: number } {
  const { w, h } = SLIDE_LAYOUTS[ratio].picture;
  const height = Math.round(h * PIXELS_PER_INCH);
  return {
    width: Math.round(w * PIXELS_PER_INCH),
    height: Math.round(Math.max(LEAST_SHARE * height, height - legend)),
  };
}

function layoutOf(width: number, words: number): SlideLayout {
  const [height, margin, top] = [7.5, 0.5, 1.45];
  const left = margin + words + 0.25;
  const below = height - margin - top;
  return {
    width,
    height,
    title: { x: margin, y: 1.7, w: width - 2 * margin, h: 2.3 },
    subtitle: { x: margin, y: 4.15, w: width - 2 * margin, h: 2.6 },
    heading: { x: margin, y: 0.4, w: width - 2 * margin, h: 0.9 },
    words: { x: margin, y: top, w: words, h: below },
    picture: { x: left, y: top, w: width - margin - left, h: below },
    body: { x: margin, y: top, w: width - 2 * margin, h: below },
  };
}
