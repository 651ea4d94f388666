import { LINE_HEIGHT } from "../labels/place-labels.ts";
import type { Point, Scene, SceneEdge, SceneLabel, SceneNode } from "../scene.ts";
import { shapePath } from "../shape-path.ts";
import type { Drawing, Mark, Part } from "./drawing.ts";
import { linkPieces, linkStrokes } from "./link-marks.ts";

/** Where a node or link leads, by its id; undefined for what leads nowhere. */
export type AddressOf = (id: string) => string | undefined;

/** Nodes that touch are kept apart by a seam of paper. */
const SEAM = 1;

/** A scene as it is, with nothing around it. */
export function drawScene(scene: Scene): Drawing {
  const { width, height, theme, title, caption } = scene;
  const layer = { x: 0, y: 0, parts: sceneParts(scene, () => undefined) };
  return { width, height, ground: theme.paper, title, description: caption, language: "", layers: [layer] };
}

/** What a scene shows, in the order in which it is painted: links, nodes, names. */
export function sceneParts({ edges, nodes, labels, theme }: Scene, addressOf: AddressOf): readonly Part[] {
  return [
    ...edges.map(edgePart),
    ...nodes.map((node) => nodePart(node, theme, addressOf(node.id))),
    ...labels.map((label) => labelPart(label, theme.paper, addressOf(label.of))),
  ];
}

/** A line's marks: the curve, and what stands at its end and in its middle. */
export function linkMarks(
  link: Pick<SceneEdge, "curve" | "look" | "leaves">,
  stroke: string,
  strokeOpacity = 1,
): readonly Mark[] {
  const { look } = link;
  const line = { stroke, strokeOpacity, strokeWidth: look.width };
  const marks = linkStrokes(link, look)
    .map((points) => `M${points.map(place).join("L")}`)
    .join("");
  return [
    ...linkPieces(link).map(({ curve: { from, control1, control2, to }, share }) => ({
      d: `M${place(from)}C${place(control1)} ${place(control2)} ${place(to)}`,
      ...line,
      strokeOpacity: strokeOpacity * share,
      ...(look.dash.length > 0 && { dash: look.dash }),
    })),
    ...(marks === "" ? [] : [{ d: marks, ...line }]),
  ];
}

function edgePart(edge: SceneEdge): Part {
  return { of: { kind: "edge", id: edge.id }, marks: linkMarks(edge, edge.color, edge.opacity) };
}

function nodePart(node: SceneNode, { paper, ink }: Scene["theme"], address: string | undefined): Part {
  const { id, name, shape, x, y, radius, color, selected } = node;
  const form: Mark = { d: shapePath(shape, x, y, radius), fill: color, stroke: paper, strokeWidth: SEAM };
  const ring: Mark = { d: shapePath("circle", x, y, radius * 1.15 + 3.5), stroke: ink, strokeWidth: 2 };
  const area = { minX: x - radius, minY: y - radius, maxX: x + radius, maxY: y + radius };
  return {
    of: { kind: "node", id },
    title: name,
    marks: selected ? [form, ring] : [form],
    ...(address !== undefined && { link: { address, area } }),
  };
}

function labelPart(label: SceneLabel, paper: string, address: string | undefined): Part {
  const { lines, box, align, size, weight, color, leader } = label;
  const x = align === "start" ? box.minX : align === "end" ? box.maxX : (box.minX + box.maxX) / 2;
  const text = lines.map((line, index) => ({ text: line, x, y: box.minY + size * (1 + index * LINE_HEIGHT) }));
  const words: Mark = { lines: text, align, size, weight, color, halo: paper };
  const lead: readonly Mark[] = leader
    ? [{ d: `M${place(leader[0])}L${place(leader[1])}`, stroke: color, strokeWidth: 1 }]
    : [];
  return { marks: [...lead, words], ...(address !== undefined && { link: { address, area: box } }) };
}

function place({ x, y }: Point): string {
  return `${rounded(x)} ${rounded(y)}`;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
