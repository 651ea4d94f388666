import { directionAt, pointOn } from "./edge-curve.ts";
import { LINE_HEIGHT } from "./place-labels.ts";
import type { Point, Scene, SceneEdge, SceneLabel, SceneNode } from "./scene.ts";
import { shapePath } from "./shape-path.ts";

/** Draws a scene as an SVG document: no script, no style sheet, nothing loaded, every text escaped. */
export function toSvg(scene: Scene): string {
  const { width, height, theme } = scene;
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${n(width)} ${n(height)}" width="${n(width)}" height="${n(height)}" role="img" font-family="Noto Sans, sans-serif">`,
    `<title>${escapeXml(scene.title)}</title>`,
    `<desc>${escapeXml(scene.caption)}</desc>`,
    `<rect width="100%" height="100%" fill="${theme.paper}"/>`,
    `<g fill="none">${scene.edges.map(edgeSvg).join("")}</g>`,
    `<g stroke="${theme.paper}" stroke-width="1">${scene.nodes.map((node) => nodeSvg(node, theme.ink)).join("")}</g>`,
    `<g>${scene.labels.map((label) => labelSvg(label, theme.paper)).join("")}</g>`,
    "</svg>\n",
  ];
  return parts.join("");
}

function edgeSvg({ id, curve, look, color, opacity }: SceneEdge): string {
  const { from, control1, control2, to } = curve;
  const paths = [`M${p(from)}C${p(control1)} ${p(control2)} ${p(to)}`];
  const marks: string[] = [];
  if (look.end === "arrow") {
    const angle = directionAt(curve, 1);
    marks.push(`M${p(away(to, angle + 2.6, 7))}L${p(to)}L${p(away(to, angle - 2.6, 7))}`);
  }
  if (look.middle === "bar") {
    const [middle, angle] = [pointOn(curve, 0.5), directionAt(curve, 0.5) + Math.PI / 2];
    marks.push(`M${p(away(middle, angle, 7))}L${p(away(middle, angle, -7))}`);
  }
  const dash = look.dash.length > 0 ? ` stroke-dasharray="${look.dash.join(" ")}"` : "";
  const stroke = `stroke="${color}" stroke-opacity="${n(opacity)}" stroke-width="${n(look.width)}"`;
  const line = `<path d="${paths.join("")}" ${stroke}${dash}/>`;
  const mark = marks.length > 0 ? `<path d="${marks.join("")}" ${stroke}/>` : "";
  return `<g data-edge="${escapeXml(id)}">${line}${mark}</g>`;
}

function nodeSvg(node: SceneNode, ink: string): string {
  const { id, name, shape, x, y, radius, color, selected } = node;
  const ring = selected
    ? `<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius + 4)}" fill="none" stroke="${ink}" stroke-width="2"/>`
    : "";
  const path = `<path d="${shapePath(shape, x, y, radius)}" fill="${color}" fill-rule="evenodd"/>`;
  return `<g data-node="${escapeXml(id)}"><title>${escapeXml(name)}</title>${path}${ring}</g>`;
}

function labelSvg({ lines, box, align, size, weight, color, leader }: SceneLabel, paper: string): string {
  const x = align === "start" ? box.minX : align === "end" ? box.maxX : (box.minX + box.maxX) / 2;
  const spans = lines.map((line, index) => {
    const y = box.minY + size * (1 + index * LINE_HEIGHT);
    return `<tspan x="${n(x)}" y="${n(y)}">${escapeXml(line)}</tspan>`;
  });
  const font = `font-size="${n(size)}" font-weight="${weight}" text-anchor="${align}"`;
  // The halo is a text of its own: not every reader of SVG knows paint-order.
  const halo = `<text ${font} fill="${paper}" stroke="${paper}" stroke-width="5" stroke-linejoin="round" aria-hidden="true">${spans.join("")}</text>`;
  const line = leader
    ? `<path d="M${p(leader[0])}L${p(leader[1])}" fill="none" stroke="${color}" stroke-width="1"/>`
    : "";
  return `${line}${halo}<text ${font} fill="${color}">${spans.join("")}</text>`;
}

function away({ x, y }: Point, angle: number, distance: number): Point {
  return { x: x + Math.cos(angle) * distance, y: y + Math.sin(angle) * distance };
}

function p({ x, y }: Point): string {
  return `${n(x)} ${n(y)}`;
}

function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Escapes a text for XML and leaves out what XML cannot hold: control characters and lone surrogates. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
