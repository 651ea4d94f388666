import type { Shape } from "../../model/shapes.ts";
import { isInside } from "../../picture/crop-scene.ts";
import { linkStrokes } from "../../picture/drawing/link-marks.ts";
import type { Point, Scene, SceneEdge, SceneLabel, SceneNode } from "../../picture/scene.ts";
import type { Area } from "./slide-layout.ts";
import type { SlidePicture } from "./slide-picture.ts";
import { xmlText } from "./xml.ts";

/** What PowerPoint calls our shapes, and the number of its connection sites. */
const PRESETS: Readonly<Record<Shape, { readonly name: string; readonly sites: number }>> = {
  circle: { name: "ellipse", sites: 8 },
  ring: { name: "donut", sites: 8 },
  "rounded-square": { name: "roundRect", sites: 4 },
  square: { name: "rect", sites: 4 },
  diamond: { name: "diamond", sites: 4 },
  triangle: { name: "triangle", sites: 6 },
  hexagon: { name: "hexagon", sites: 6 },
  cross: { name: "plus", sites: 4 },
};
const EMU = 914_400;
/** Ids below are pptxgenjs's. */
const FIRST_ID = 1000;
/** Links shine a little through the ground of a label. */
const LABEL_GROUND = 0.75;
/** A link and the strokes in its middle. */
const IDS_A_LINK = 3;
const POINTS_PER_INCH = 72;

/** A scene as native shapes in an area of a slide: links first, glued to their nodes, so that they follow them. */
export function nativeShapes(whole: Scene, area: Area, { width, alt }: Pick<SlidePicture, "width" | "alt">): string {
  const inch = area.w / width;
  const at = {
    x: (px: number) => emu(area.x + px * inch),
    y: (px: number) => emu(area.y + px * inch),
    size: (px: number) => emu(px * inch),
  };
  // A slide cuts nothing off: what is not wholly in the picture stays out of it.
  const scene = { ...whole, nodes: whole.nodes.filter((node) => isInside(node, whole)) };
  const ids = new Map(scene.nodes.map(({ id }, index) => [id, FIRST_ID + 1 + index]));
  const nodes = new Map(scene.nodes.map((node) => [node.id, node]));
  const isShown = ({ from, to }: SceneEdge) => nodes.has(from) && nodes.has(to);
  const afterNodes = FIRST_ID + 1 + scene.nodes.length;
  const edges = scene.edges.map((edge, index) => {
    const [from, to] = [nodes.get(edge.from), nodes.get(edge.to)];
    return from && to ? connector(edge, from, to, afterNodes + IDS_A_LINK * index, ids, at) : "";
  });
  const afterEdges = afterNodes + IDS_A_LINK * scene.edges.length;
  const shown = new Set([...ids.keys(), ...scene.edges.filter(isShown).map(({ id }) => id)]);
  const said = scene.labels.filter(({ of }) => shown.has(of));
  const labels = said.map((label, index) => textBox(label, afterEdges + index, at, inch, scene.theme.paper));
  const shapes = scene.nodes.map((node) => nodeShape(node, ids.get(node.id) ?? 0, at, scene.theme.paper));
  const [x, y, w, h] = [at.x(0), at.y(0), at.size(scene.width), at.size(scene.height)];
  const frame = `<a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${w}" cy="${h}"/><a:chOff x="${x}" y="${y}"/><a:chExt cx="${w}" cy="${h}"/></a:xfrm>`;
  const name = `<p:cNvPr id="${FIRST_ID}" name="Picture" descr="${xmlText(alt)}"/><p:cNvGrpSpPr/><p:nvPr/>`;
  return `<p:grpSp><p:nvGrpSpPr>${name}</p:nvGrpSpPr><p:grpSpPr>${frame}</p:grpSpPr>${edges.join("")}${shapes.join("")}${labels.join("")}</p:grpSp>`;
}

interface Scale {
  readonly x: (px: number) => number;
  readonly y: (px: number) => number;
  readonly size: (px: number) => number;
}

function nodeShape({ x, y, radius, shape, color, name }: SceneNode, id: number, at: Scale, paper: string): string {
  const said = xmlText(name);
  const box = `<a:off x="${at.x(x - radius)}" y="${at.y(y - radius)}"/><a:ext cx="${at.size(2 * radius)}" cy="${at.size(2 * radius)}"/>`;
  const form = `<a:xfrm>${box}</a:xfrm><a:prstGeom prst="${PRESETS[shape].name}"><a:avLst/></a:prstGeom>${fill(color)}`;
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${said}" descr="${said}"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${form}<a:ln w="6350">${fill(paper)}</a:ln></p:spPr></p:sp>`;
}

/** A straight link from boundary to boundary; what stands in its middle is drawn across it. */
function connector(
  { curve, look, color, opacity }: SceneEdge,
  from: SceneNode,
  to: SceneNode,
  id: number,
  ids: ReadonlyMap<string, number>,
  at: Scale,
): string {
  const glue = (tag: string, node: SceneNode, towards: SceneNode) => {
    const angle = Math.atan2(towards.y - node.y, towards.x - node.x);
    return `<a:${tag} id="${ids.get(node.id) ?? 0}" idx="${siteTowards(angle, PRESETS[node.shape].sites)}"/>`;
  };
  const dash = look.dash.length === 0 ? "" : `<a:prstDash val="${(look.dash[0] ?? 0) < 3 ? "sysDot" : "dash"}"/>`;
  const tail = look.end === "arrow" ? '<a:tailEnd type="arrow"/>' : "";
  const stroke = (more: string) => `<a:ln w="${at.size(look.width)}">${fill(color, opacity)}${more}</a:ln>`;
  const name = xmlText(`${from.name} – ${to.name}`);
  const glued = glue("stCxn", from, to) + glue("endCxn", to, from);
  const straight = { ...curve, control1: curve.from, control2: curve.to };
  const marks = linkStrokes(straight, { end: "none", middle: look.middle }).flatMap(([one, other], index) =>
    one && other ? lineShape(one, other, at, { id: id + 1 + index, name, glued: "", stroke: stroke("") }) : [],
  );
  return [lineShape(curve.from, curve.to, at, { id, name, glued, stroke: stroke(dash + tail) }), ...marks].join("");
}

interface Line {
  readonly id: number;
  readonly name: string;
  readonly glued: string;
  readonly stroke: string;
}

function lineShape(from: Point, to: Point, at: Scale, { id, name, glued, stroke }: Line): string {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const box = `<a:off x="${at.x(Math.min(from.x, to.x))}" y="${at.y(Math.min(from.y, to.y))}"/><a:ext cx="${at.size(Math.abs(dx))}" cy="${at.size(Math.abs(dy))}"/>`;
  const flips = `${dx < 0 ? ' flipH="1"' : ""}${dy < 0 ? ' flipV="1"' : ""}`;
  const form = `<a:xfrm${flips}>${box}</a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom>${stroke}`;
  return `<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvCxnSpPr>${glued}</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr><p:spPr>${form}</p:spPr></p:cxnSp>`;
}

/** The connection site in a direction: they are counted from the top, against the clock. */
function siteTowards(angle: number, sites: number): number {
  const turns = (-Math.PI / 2 - angle) / (2 * Math.PI);
  return Math.round((turns - Math.floor(turns)) * sites) % sites;
}

function textBox(
  { lines, box, align, size, weight, color }: SceneLabel,
  id: number,
  at: Scale,
  inch: number,
  paper: string,
): string {
  const place = `<a:off x="${at.x(box.minX)}" y="${at.y(box.minY)}"/><a:ext cx="${at.size(box.maxX - box.minX)}" cy="${at.size(box.maxY - box.minY)}"/>`;
  const points = Math.round(size * inch * POINTS_PER_INCH * 100);
  const font = `<a:rPr lang="en-US" sz="${points}" b="${weight === 600 ? 1 : 0}">${fill(color)}<a:latin typeface="Noto Sans" pitchFamily="34"/></a:rPr>`;
  const algn = { start: "l", middle: "ctr", end: "r" }[align];
  const paragraphs = lines.map(
    (line) => `<a:p><a:pPr algn="${algn}"/><a:r>${font}<a:t>${xmlText(line)}</a:t></a:r></a:p>`,
  );
  const body = '<a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"/><a:lstStyle/>';
  const form = `<a:xfrm>${place}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${fill(paper, LABEL_GROUND)}`;
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${xmlText(lines.join(" "))}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr>${form}</p:spPr><p:txBody>${body}${paragraphs.join("")}</p:txBody></p:sp>`;
}

function fill(color: string, opacity = 1): string {
  const alpha = opacity < 1 ? `<a:alpha val="${Math.round(opacity * 100_000)}"/>` : "";
  return `<a:solidFill><a:srgbClr val="${color.replace("#", "").toUpperCase()}">${alpha}</a:srgbClr></a:solidFill>`;
}

function emu(inches: number): number {
  return Math.round(inches * EMU);
}
