import { LINE_HEIGHT } from "../../src/picture/labels/place-labels.ts";
import type { SceneLabel } from "../../src/picture/scene.ts";
import type { Theme } from "../../src/picture/theme.ts";
import { FAMILY } from "../font/page-font.ts";

const ALIGN = { start: "left", middle: "center", end: "right" } as const;

/**
 * Writes labels on a canvas, each with a halo of paper so that links do not cut it. `presenceOf` says how much of a label
 * is there, from 0 to 1.
 */
export function paintLabels(
  context: CanvasRenderingContext2D,
  labels: readonly SceneLabel[],
  theme: Theme,
  presenceOf: (label: SceneLabel) => number = () => 1,
): void {
  context.textBaseline = "alphabetic";
  context.lineJoin = "round";
  for (const label of labels) {
    const { lines, box, align, size, weight, color, leader } = label;
    context.globalAlpha = presenceOf(label);
    const x = align === "start" ? box.minX : align === "end" ? box.maxX : (box.minX + box.maxX) / 2;
    context.font = `${weight} ${size}px "${FAMILY}", sans-serif`;
    context.textAlign = ALIGN[align];
    if (leader) {
      context.strokeStyle = color;
      context.lineWidth = 1;
      context.beginPath();
      context.moveTo(leader[0].x, leader[0].y);
      context.lineTo(leader[1].x, leader[1].y);
      context.stroke();
    }
    context.strokeStyle = theme.paper;
    context.lineWidth = 5;
    context.fillStyle = color;
    for (const [index, line] of lines.entries())
      context.strokeText(line, x, box.minY + size * (1 + index * LINE_HEIGHT));
    for (const [index, line] of lines.entries()) context.fillText(line, x, box.minY + size * (1 + index * LINE_HEIGHT));
  }
  context.globalAlpha = 1;
}
