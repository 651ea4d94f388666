import type { Shape } from "../../model/shapes.ts";
import { linkPieces, linkStrokes } from "../../picture/drawing/link-marks.ts";
import { leaveAt } from "../../picture/edges/leave-at.ts";
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
/** A link, in pieces where it leaves the picture, and the strokes in its middle. */
const IDS_A_LINK = 8;
const POINTS_PER_INCH = 72;

/** A scene as native shapes in an area of a slide: links first, glued to their nodes, so that they follow them. */
export function nativeShapes(scene: Scene, area: Area, { width, alt }: Pick<SlidePicture, "width" | "alt">): string {
  const inch = area.w / width;
  const at = {
    x: (px: number) => emu(area.x + px * inch),
    y: (px: number) => emu(area.y + px * inch),
    size: (px: number) => emu(px * inch),
  };
  const made = new Map(scene.nodes.map((node, index) => [node.id, { ...node, shapeId: FIRST_ID + 1 + index }]));
  const afterNodes = FIRST_ID + 1 + scene.nodes.length;
  const edges = scene.edges.map((edge, index) =>
    linkShapes(edge, [made.get(edge.from), made.get(edge.to)], afterNodes + IDS_A_LINK * index, scene, at),
  );
  const afterEdges = afterNodes + IDS_A_LINK * scene.edges.length;
  const labels = scene.labels.map((label, index) => textBox(label, afterEdges + index, at, inch, scene.theme.paper));
  const shapes = [...made.values()].map((node) => nodeShape(node, at, scene.theme.paper));
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

/** A node and the id of its shape. */
type NativeNode = SceneNode & { readonly shapeId: number };

function nodeShape({ shapeId: id, x, y, radius, shape, color, name }: NativeNode, at: Scale, paper: string): string {
  const said = xmlText(name);
  const box = `<a:off x="${at.x(x - radius)}" y="${at.y(y - radius)}"/><a:ext cx="${at.size(2 * radius)}" cy="${at.size(2 * radius)}"/>`;
  const form = `<a:xfrm>${box}</a:xfrm><a:prstGeom prst="${PRESETS[shape].name}"><a:avLst/></a:prstGeom>${fill(color)}`;
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${said}" descr="${said}"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${form}<a:ln w="6350">${fill(paper)}</a:ln></p:spPr></p:sp>`;
}

/** A straight link from boundary to boundary; what stands in its middle is drawn across it. */
function linkShapes(
  { curve, look, color, opacity, leaves }: SceneEdge,
  [from, to]: readonly [NativeNode | undefined, NativeNode | undefined],
  id: number,
  frame: Scene,
  at: Scale,
): string {
  const glue = (tag: string, node: NativeNode | undefined, next: Point) => {
    if (!node) return "";
    const angle = Math.atan2(next.y - node.y, next.x - node.x);
    return `<a:${tag} id="${node.shapeId}" idx="${siteTowards(angle, PRESETS[node.shape].sites)}"/>`;
  };
  const dash = look.dash.length === 0 ? "" : `<a:prstDash val="${(look.dash[0] ?? 0) < 3 ? "sysDot" : "dash"}"/>`;
  const stroke = (share: number, more: string) =>
    `<a:ln w="${at.size(look.width)}">${fill(color, opacity * share)}${more}</a:ln>`;
  const tail = look.end === "arrow" ? '<a:tailEnd type="arrow"/>' : "";
  const name = xmlText([from, to].flatMap((node) => node?.name ?? []).join(" – "));
  const line = { ...curve, control1: curve.from, control2: curve.to };
  const straight = { curve: line, ...(leaves && { leaves: leaveAt(line, leaves.towards, frame) }) };
  // The first piece, which is mostly the only one, is the one at the nodes of the picture.
  const lines = linkPieces(straight).map(({ curve: piece, share }, index) => ({
    ...piece,
    glued: index > 0 ? "" : glue("stCxn", from, to ?? curve.to) + glue("endCxn", to, from ?? curve.from),
    stroke: stroke(share, dash + (index === 0 && to ? tail : "")),
  }));
  const marks = linkStrokes(straight, { end: "none", middle: look.middle }).flatMap(([one, other]) =>
    one && other ? [{ from: one, to: other, glued: "", stroke: stroke(1, "") }] : [],
  );
  return [...lines, ...marks].map((line, index) => lineShape(line, at, id + index, name)).join("");
}

interface Line {
  readonly from: Point;
  readonly to: Point;
  readonly glued: string;
  readonly stroke: string;
}

function lineShape({ from, to, glued, stroke }: Line, at: Scale, id: number, name: string): string {
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
