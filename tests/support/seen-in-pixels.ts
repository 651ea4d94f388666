import { isInside } from "../../src/picture/crop-scene.ts";
import { pointOn } from "../../src/picture/edges/edge-curve.ts";
import type { Point, Scene, SceneEdge, SceneLabel, SceneNode } from "../../src/picture/scene.ts";

/** A picture as pixels, three or four bytes each. */
interface Raster {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
  readonly channels: 3 | 4;
}

/** What of a scene can be seen in a picture of it. */
export interface Seen {
  /** Of `clearNodes`. */
  readonly nodes: readonly string[];
  /** Of `clearEdges`. */
  readonly edges: readonly string[];
  /** The spread of the ink of each node's label about its middle, from top to bottom, in pixels of the scene. */
  readonly labelHeights: ReadonlyMap<string, number>;
}

const SAMPLES = 48;

/** The nodes of a scene that nothing lies over and the picture's edge does not cut. */
export function clearNodes(scene: Scene): readonly SceneNode[] {
  const isClear = (node: SceneNode) =>
    scene.nodes.every((other) => other === node || Math.hypot(other.x - node.x, other.y - node.y) > other.radius + 4) &&
    scene.labels.every(
      ({ box }) => node.x < box.minX - 4 || node.x > box.maxX + 4 || node.y < box.minY - 4 || node.y > box.maxY + 4,
    );
  return scene.nodes.filter((node) => isInside(node, scene) && isClear(node));
}

/** The links of a scene that do not recede: the others are hardly darker than the ground. */
export function clearEdges(scene: Scene): readonly SceneEdge[] {
  return scene.edges.filter(({ opacity }) => opacity >= 0.25);
}

/** Looks for the nodes, links and labels of a scene in a picture that shows it `top` pixels down, at a scale. */
export function seenInPixels(scene: Scene, raster: Raster, top: number, scale: number): Seen {
  const at = ({ x, y }: Point) => pixelAt(raster, x * scale, (y + top) * scale);
  // The words on a link stand beside its mark, which is ink as well.
  const links = new Set(scene.edges.map(({ id }) => id));
  const names = scene.labels.filter(({ of }) => !links.has(of));
  const ground = rgbOf(scene.theme.paper);
  // In a small node every pixel holds a little of its seam.
  const isNode = (node: SceneNode) => {
    const color = rgbOf(node.color);
    return bodyOf(node).some((point) => distance(at(point), color) < 0.6 * distance(ground, color));
  };
  const isEdge = ({ curve, look }: SceneEdge) =>
    Array.from({ length: SAMPLES }, (_, index) => pointOn(curve, (index + 0.5) / SAMPLES)).some((point) =>
      nearby(point, look.width / 2).some((near) => distance(at(near), ground) > 8),
    );
  return {
    nodes: clearNodes(scene)
      .filter(isNode)
      .map(({ id }) => id),
    edges: clearEdges(scene)
      .filter(isEdge)
      .map(({ id }) => id),
    labelHeights: new Map(names.map((label) => [label.of, inkSpread(raster, label, ground, top, scale)])),
  };
}

/** Points that a node's colour covers, whatever its shape; a ring is hollow. */
function bodyOf({ x, y, radius }: SceneNode): readonly Point[] {
  return [0, 0.3, 0.75].flatMap((share) => [
    { x: x + share * radius, y },
    { x: x - share * radius, y },
    { x, y: y + share * radius },
  ]);
}

function nearby({ x, y }: Point, by: number): readonly Point[] {
  return [
    { x, y },
    { x: x + by, y },
    { x, y: y + by },
    { x: x - by, y },
    { x, y: y - by },
  ];
}

/** The standard deviation of where its ink stands; steadier than counting rows, which are few in small letters. */
function inkSpread(raster: Raster, { box }: SceneLabel, ground: Rgb, top: number, scale: number): number {
  let [weight, sum, squares] = [0, 0, 0];
  for (let y = Math.floor((box.minY + top) * scale); y < (box.maxY + top) * scale; y++) {
    for (let x = Math.floor(box.minX * scale); x < box.maxX * scale; x++) {
      const ink = distance(pixelAt(raster, x, y), ground);
      const middle = (y + 0.5) / scale;
      weight += ink;
      sum += ink * middle;
      squares += ink * middle * middle;
    }
  }
  return weight === 0 ? 0 : Math.sqrt(squares / weight - (sum / weight) ** 2);
}

type Rgb = readonly [number, number, number];

function pixelAt({ width, height, bytes, channels }: Raster, x: number, y: number): Rgb {
  const column = Math.min(width - 1, Math.max(0, Math.floor(x)));
  const row = Math.min(height - 1, Math.max(0, Math.floor(y)));
  const from = (row * width + column) * channels;
  return [bytes[from] ?? 0, bytes[from + 1] ?? 0, bytes[from + 2] ?? 0];
}

function rgbOf(color: string): Rgb {
  const [red, green, blue] = [1, 3, 5].map((from) => Number.parseInt(color.slice(from, from + 2), 16));
  return [red ?? 0, green ?? 0, blue ?? 0];
}

function distance(one: Rgb, other: Rgb): number {
  return Math.max(...one.map((value, index) => Math.abs(value - (other[index] ?? 0))));
}
