import type { Shape } from "../model/shapes.ts";

/** The corners of the shapes that have some, for radius 1; y downwards. Equal areas look equally large. */
const CORNERS: Readonly<Partial<Record<Shape, readonly (readonly [number, number])[]>>> = {
  diamond: [
    [0, -1.2],
    [1.2, 0],
    [0, 1.2],
    [-1.2, 0],
  ],
  triangle: [
    [0, -1.2],
    [1.15, 0.85],
    [-1.15, 0.85],
  ],
  hexagon: [
    [0.55, -0.95],
    [1.1, 0],
    [0.55, 0.95],
    [-0.55, 0.95],
    [-1.1, 0],
    [-0.55, -0.95],
  ],
  square: [
    [-0.88, -0.88],
    [0.88, -0.88],
    [0.88, 0.88],
    [-0.88, 0.88],
  ],
  cross: [
    [-0.4, -1.1],
    [0.4, -1.1],
    [0.4, -0.4],
    [1.1, -0.4],
    [1.1, 0.4],
    [0.4, 0.4],
    [0.4, 1.1],
    [-0.4, 1.1],
    [-0.4, 0.4],
    [-1.1, 0.4],
    [-1.1, -0.4],
    [-0.4, -0.4],
  ],
};

/** The inner radius of a ring, as a share of the outer one. */
export const RING_HOLE = 0.55;

/** A shape as the `d` of an SVG path, filled by the even-odd rule. */
export function shapePath(shape: Shape, x: number, y: number, radius: number): string {
  const n = (value: number) => String(Math.round(value * 100) / 100);
  const circle = (r: number) =>
    `M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 0 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-2 * r)} 0z`;
  const corners = CORNERS[shape];
  if (corners) return `M${corners.map(([cx, cy]) => `${n(x + cx * radius)} ${n(y + cy * radius)}`).join("L")}z`;
  if (shape === "ring") return circle(radius) + circle(radius * RING_HOLE);
  if (shape !== "rounded-square") return circle(radius);
  const half = radius * 0.92;
  const round = half * 0.45;
  const side = 2 * (half - round);
  const arc = (dx: number, dy: number) => `a${n(round)} ${n(round)} 0 0 1 ${n(dx)} ${n(dy)}`;
  return `M${n(x - half + round)} ${n(y - half)}h${n(side)}${arc(round, round)}v${n(side)}${arc(-round, round)}h${n(-side)}${arc(-round, -round)}v${n(-side)}${arc(round, -round)}z`;
}
