import type { Curve, Point } from "../scene.ts";

/** A node as a link meets it: pixels. */
export interface Disc extends Point {
  readonly radius: number;
}

/** Space in pixels between a node's boundary and the link that ends there. */
const GAP = 2;

/** The curve of a link between two nodes, cut where it meets their boundaries; a loop where both are one. */
export function edgeCurve(from: Disc, to: Disc, bend: number): Curve {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  if (length === 0) return loop(from, Math.max(1, bend));
  // A quadratic curve whose control point stands off the middle: raised to the cubic that canvas and SVG share.
  const control = { x: from.x + dx / 2 + dy * bend * 2, y: from.y + dy / 2 - dx * bend * 2 };
  const whole: Curve = {
    from: { x: from.x, y: from.y },
    control1: between(from, control, 2 / 3),
    control2: between(to, control, 2 / 3),
    to: { x: to.x, y: to.y },
  };
  const start = Math.min(0.45, (from.radius + GAP) / length);
  const end = Math.max(0.55, 1 - (to.radius + GAP) / length);
  return partOf(whole, start, end);
}

/** The point at share `t` of a curve. */
export function pointOn({ from, control1, control2, to }: Curve, t: number): Point {
  const s = 1 - t;
  const weigh = (a: number, b: number, c: number, d: number) =>
    s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
  return { x: weigh(from.x, control1.x, control2.x, to.x), y: weigh(from.y, control1.y, control2.y, to.y) };
}

/** The direction of a curve at share `t`, in radians, y downwards. */
export function directionAt({ from, control1, control2, to }: Curve, t: number): number {
  const s = 1 - t;
  const weigh = (a: number, b: number, c: number, d: number) => s * s * (b - a) + 2 * s * t * (c - b) + t * t * (d - c);
  return Math.atan2(weigh(from.y, control1.y, control2.y, to.y), weigh(from.x, control1.x, control2.x, to.x));
}

function loop({ x, y, radius }: Disc, turn: number): Curve {
  const reach = (radius + 14) * (1 + turn * 0.5);
  const at = (angle: number, distance: number) => ({
    x: x + Math.cos(angle) * distance,
    y: y + Math.sin(angle) * distance,
  });
  return {
    from: at(-Math.PI * 0.7, radius + GAP),
    control1: at(-Math.PI * 0.75, reach * 1.6),
    control2: at(-Math.PI * 0.25, reach * 1.6),
    to: at(-Math.PI * 0.3, radius + GAP),
  };
}

/** The stretch of a curve between two shares, by de Casteljau's construction. */
export function partOf(curve: Curve, start: number, end: number): Curve {
  const head = split(curve, end)[0];
  return split(head, end === 0 ? 0 : start / end)[1];
}

function split({ from, control1, control2, to }: Curve, t: number): readonly [Curve, Curve] {
  const [a, b, c] = [between(from, control1, t), between(control1, control2, t), between(control2, to, t)];
  const [d, e] = [between(a, b, t), between(b, c, t)];
  const middle = between(d, e, t);
  return [
    { from, control1: a, control2: d, to: middle },
    { from: middle, control1: e, control2: c, to },
  ];
}

function between(a: Point, b: Point, t: number): Point {
  return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t };
}
