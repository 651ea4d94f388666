import { drawPage } from "../../picture/drawing/draw-page.ts";
import type { Drawing } from "../../picture/drawing/drawing.ts";
import { drawingToSvg } from "../../picture/drawing/drawing-to-svg.ts";
import type { Scene } from "../../picture/scene.ts";
import type { Fonts } from "../picture-format.ts";
import type { Deck, Slide } from "./deck.ts";
import type { Area } from "./slide-layout.ts";

/** A slide's picture in both forms that a slide holds. */
export interface SlidePicture {
  /** Its letters are outlines: no machine lacks the font. */
  readonly svg: string;
  /** Painted when asked for: not every deck wants it. */
  readonly png: () => Uint8Array;
  /** What it shows, in words. */
  readonly alt: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** Enough for a projector that fills a wall. */
const PNG_SCALE = 3;

const PAGE = { subtitle: "", transparent: true, legendOnly: true };

/** How high the legend of a scene is below it, in pixels. */
export function legendHeight(scene: Scene): number {
  return drawPage(scene, { ...PAGE, language: "en", addressOf: () => undefined }).height - scene.height;
}

/** Draws a slide's scene with its legend; only the legend where the scene is made of native shapes. */
export async function drawSlidePicture(
  { scene, heading }: Slide,
  { language, addressOf, theme }: Deck,
  fonts: Fonts,
  sceneIsNative: boolean,
): Promise<SlidePicture> {
  const { Resvg } = await import("@resvg/resvg-js");
  const whole = drawPage(scene, { ...PAGE, language, addressOf });
  const drawing: Drawing = sceneIsNative ? { ...whole, layers: whole.layers.slice(1) } : whole;
  const { width, height, description } = drawing;
  const font = {
    loadSystemFonts: false,
    fontFiles: [fonts[400].path, fonts[600].path],
    defaultFontFamily: "Noto Sans",
  };
  const painter = new Resvg(drawingToSvg(drawing), {
    font,
    fitTo: { mode: "zoom", value: PNG_SCALE },
    // Of the pixels alone: some programs fringe the halo of each label with grey where nothing lies behind it.
    background: theme.paper,
    logLevel: "off",
  });
  const alt = `${heading}. ${description}`;
  return { svg: painter.toString(), png: () => painter.render().asPng(), alt, width, height };
}

/** The largest place in an area that keeps a picture's proportions, in its middle. */
export function fitInto(area: Area, { width, height }: Pick<SlidePicture, "width" | "height">): Area {
  const scale = Math.min(area.w / width, area.h / height);
  const [w, h] = [width * scale, height * scale];
  return { x: area.x + (area.w - w) / 2, y: area.y + (area.h - h) / 2, w, h };
}
