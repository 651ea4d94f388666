import type { Camera } from "../model/view.ts";
import type { NodeItem } from "./items/picture-items.ts";
import type { Box, Point } from "./scene.ts";
import { type Turn, turnBox } from "./turn.ts";

/** How layout units become pixels. */
export interface Frame {
  readonly toPixels: (place: Point) => Point;
  readonly toLayout: (pixels: Point) => Point;
  /** Pixels a layout unit at the camera's ratio 1. */
  readonly fit: number;
  readonly ratio: number;
}

/** Nodes grow slower than distances when one comes nearer, so that crowds come apart. */
export function sizeRatio(cameraRatio: number): number {
  return Math.sqrt(cameraRatio);
}

const SMALLEST_RADIUS = 3.5;
/** There are many claims: on a small screen they would hide the links they are there for. */
const SMALLEST_CLAIM = 2;
const LARGEST_RADIUS = 24;
/** The layout keeps nodes apart by their sizes: drawn smaller, they leave room for names. */
const DRAWN_SHARE = 0.62;

/** Of the space a node has in a crowd, its diameter takes no more than this. */
const CROWDED_SHARE = 0.65;

/**
 * A node's radius in pixels at the camera's ratio 1; it can be seen and touched however small the screen. `least`, from
 * `leastOf`, is how much smaller it may be in a crowd.
 */
export function radiusAt({ size, kind }: Pick<NodeItem, "size" | "kind">, fit: number, least = 1): number {
  const smallest = (kind === "Claim" ? SMALLEST_CLAIM : SMALLEST_RADIUS) * least;
  return Math.min(LARGEST_RADIUS, Math.max(smallest, size * fit * DRAWN_SHARE));
}

/** How much smaller than usual nodes may be where so many share a picture, that they do not cover it: up to 1. */
export function leastOf(nodes: number, width: number, height: number): number {
  const space = Math.sqrt((width * height) / Math.max(nodes, 1));
  return Math.min(1, (space * CROWDED_SHARE) / (2 * SMALLEST_RADIUS));
}

/** The rectangle in layout units that holds all nodes; never without extent. */
export function extentOf(nodes: readonly Point[]): Box {
  if (nodes.length === 0) return { minX: -1, minY: -1, maxX: 1, maxY: 1 };
  const { minX, minY, maxX, maxY } = boxAround(nodes);
  const spare = maxX - minX < 1 && maxY - minY < 1 ? 1 : 0;
  return { minX: minX - spare, minY: minY - spare, maxX: maxX + spare, maxY: maxY + spare };
}

/**
 * The rectangle about points, each with a radius around it where it has one. A loop, since a hundred thousand arguments
 * are too many for one call.
 */
export function boxAround(points: Iterable<Point & { readonly radius?: number }>): Box {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, radius = 0 } of points) {
    minX = Math.min(minX, x - radius);
    minY = Math.min(minY, y - radius);
    maxX = Math.max(maxX, x + radius);
    maxY = Math.max(maxY, y + radius);
  }
  return { minX, minY, maxX, maxY };
}

/** Pixels a layout unit when the whole extent is seen with `padding` pixels around it. */
export function fitOf(extent: Box, width: number, height: number, padding: number): number {
  const across = (width - 2 * padding) / Math.max(extent.maxX - extent.minX, 1e-6);
  const down = (height - 2 * padding) / Math.max(extent.maxY - extent.minY, 1e-6);
  return Math.max(1e-6, Math.min(across, down));
}

/** Space around the outermost nodes for their labels, in pixels; less on a small picture. */
export function paddingOf(width: number, height: number): number {
  return Math.max(12, Math.min(72, (Math.min(width, height) - 200) * 0.12));
}

/** Fits the extent into a picture, or what the camera shows of it. Layout counts y upwards, pixels downwards. */
export function makeFrame(extent: Box, turn: Turn, width: number, height: number, camera?: Camera): Frame {
  const { minX, minY, maxX, maxY } = turnBox(extent, turn);
  const fit = fitOf({ minX, minY, maxX, maxY }, width, height, paddingOf(width, height));
  const ratio = camera?.ratio ?? 1;
  const centre = camera ? turn.to(camera) : { x: (minX + maxX) / 2, y: (minY + maxY) / 2 };
  const scale = fit / ratio;
  const toPixels = (place: Point) => {
    const { x, y } = turn.to(place);
    return { x: width / 2 + (x - centre.x) * scale, y: height / 2 - (y - centre.y) * scale };
  };
  const toLayout = ({ x, y }: Point) =>
    turn.back({ x: centre.x + (x - width / 2) / scale, y: centre.y - (y - height / 2) / scale });
  return { toPixels, toLayout, fit, ratio };
}
