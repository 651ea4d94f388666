import { ringOf } from "../../src/picture/labels/label-obstacles.ts";
import type { SceneEdge, SceneNode } from "../../src/picture/scene.ts";
import type { Theme } from "../../src/picture/theme.ts";

/** What is pointed at, by ids of nodes or links. */
export interface Pointed {
  readonly hovered: string | undefined;
  /** Where the keyboard is. */
  readonly cursor: string | undefined;
}

/** The keyboard's ring: so wide, and with so much paper on its inner side, that it is seen on any ground. */
const CURSOR = { width: 3, gap: 2.5 };

/** Draws the ring around what is selected, a thinner one around what the pointer is on, and that of the keyboard. */
export function paintRings(
  context: CanvasRenderingContext2D,
  { nodes, edges }: { readonly nodes: readonly SceneNode[]; readonly edges: readonly SceneEdge[] },
  { hovered, cursor }: Pointed,
  theme: Theme,
): void {
  for (const { id, x, y, radius, selected } of nodes) {
    if (selected || id === hovered) circle(context, x, y, ringOf(radius) - 1.5, selected ? 2 : 1, theme.ink);
    if (id !== cursor) continue;
    const inner = ringOf(radius) + CURSOR.gap / 2;
    circle(context, x, y, inner, CURSOR.gap, theme.paper);
    circle(context, x, y, inner + (CURSOR.gap + CURSOR.width) / 2, CURSOR.width, theme.accent);
  }
  const edge = edges.find(({ id }) => id === cursor);
  if (edge) outline(context, edge, theme);
}

function circle(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  radius: number,
  width: number,
  color: string,
): void {
  context.strokeStyle = color;
  context.lineWidth = width;
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.stroke();
}

/** A line of accent on either side of a link, which is drawn again between them. */
function outline(context: CanvasRenderingContext2D, { curve, look, color }: SceneEdge, theme: Theme): void {
  const { from, control1, control2, to } = curve;
  const inside = look.width + 2 * CURSOR.gap;
  for (const [width, paint] of [
    [inside + 2 * CURSOR.width, theme.accent],
    [inside, theme.paper],
    [look.width, color],
  ] as const) {
    context.strokeStyle = paint;
    context.lineWidth = width;
    context.setLineDash(width === look.width ? [...look.dash] : []);
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.bezierCurveTo(control1.x, control1.y, control2.x, control2.y, to.x, to.y);
    context.stroke();
  }
  context.setLineDash([]);
}
