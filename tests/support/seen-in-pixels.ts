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
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
  /** The spread of each label's ink about its middle, from top to bottom, in pixels of the scene. */
  readonly labelHeights: ReadonlyMap<string, number>;
}

const SAMPLES = 48;

/** Looks for the nodes, links and labels of a scene in a picture that shows it `top` pixels down, at a scale. */
export function seenInPixels(scene: Scene, raster: Raster, top: number, scale: number): Seen {
  const at = ({ x, y }: Point) => pixelAt(raster, x * scale, (y + top) * scale);
  const ground = rgbOf(scene.theme.paper);
  const isNode = (node: SceneNode) => bodyOf(node).some((point) => distance(at(point), rgbOf(node.color)) < 24);
  const isEdge = ({ curve, look }: SceneEdge) =>
    Array.from({ length: SAMPLES }, (_, index) => pointOn(curve, (index + 0.5) / SAMPLES)).some((point) =>
      nearby(point, look.width / 2).some((near) => distance(at(near), ground) > 8),
    );
  return {
    nodes: scene.nodes.filter(isNode).map(({ id }) => id),
    edges: scene.edges.filter(isEdge).map(({ id }) => id),
    labelHeights: new Map(scene.labels.map((label) => [label.of, inkSpread(raster, label, top, scale)])),
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

/** The standard deviation of where its dark ink stands; steadier than counting rows, which are few in small letters. */
function inkSpread(raster: Raster, { box }: SceneLabel, top: number, scale: number): number {
  let [weight, sum, squares] = [0, 0, 0];
  for (let y = Math.floor((box.minY + top) * scale); y < (box.maxY + top) * scale; y++) {
    for (let x = Math.floor(box.minX * scale); x < box.maxX * scale; x++) {
      const [red, green, blue] = pixelAt(raster, x, y);
      const ink = Math.max(0, 150 - (red + green + blue) / 3);
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

function pointOn({ from, control1, control2, to }: SceneEdge["curve"], t: number): Point {
  const u = 1 - t;
  const along = (axis: "x" | "y") =>
    u ** 3 * from[axis] + 3 * u * u * t * control1[axis] + 3 * u * t * t * control2[axis] + t ** 3 * to[axis];
  return { x: along("x"), y: along("y") };
}
