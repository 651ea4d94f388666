import type { Scene } from "../scene.ts";
import { drawScene } from "./draw-scene.ts";
import { drawingToSvg } from "./drawing-to-svg.ts";

/** Draws a scene as an SVG document, with nothing around it: no script, nothing loaded, every text escaped. */
export function toSvg(scene: Scene): string {
  return drawingToSvg(drawScene(scene));
}
