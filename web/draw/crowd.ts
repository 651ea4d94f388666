import { fanOut } from "../../src/picture/edges/edge-bends.ts";
import { type EdgeItem, LARGE, type NodeItem, type PictureItems } from "../../src/picture/items/picture-items.ts";
import type { Box, Point } from "../../src/picture/scene.ts";

/** So many names are tried in one frame; more would find no room. */
const NAMES = 120;
/** So many nodes in sight are kept clear of by names; in a greater crowd names may lie over the small. */
const KEPT_CLEAR = 600;

type Parts = Pick<PictureItems, "nodes" | "edges">;

/** A large graph in numbers, so that what is in sight or under a thumb is found in a millisecond. */
export class Crowd {
  readonly #items: Parts;
  readonly #numbers: ReadonlyMap<string, number>;
  /** x and y of each node, in layout units. */
  readonly #places: Float64Array;
  /** Numbers of the two nodes of each link. */
  readonly #joined: Uint32Array;
  /** Numbers of nodes, the highest rank first. */
  readonly #ranked: Uint32Array;

  constructor(items: Parts) {
    const { nodes, edges } = items;
    this.#items = items;
    this.#numbers = new Map(nodes.map(({ id }, number) => [id, number]));
    this.#places = new Float64Array(nodes.length * 2);
    for (const [number, { x, y }] of nodes.entries()) this.#places.set([x, y], number * 2);
    this.#joined = new Uint32Array(edges.length * 2);
    for (const [number, { from, to }] of edges.entries()) {
      this.#joined[number * 2] = this.#numbers.get(from) ?? 0;
      this.#joined[number * 2 + 1] = this.#numbers.get(to) ?? 0;
    }
    // Ranks of nodes without names are all 0: the biggest of them go first.
    const weights = Float64Array.from(nodes, ({ rank, size, insists }) => rank * 1e3 + size + (insists ? 1e9 : 0));
    const byWeight = (a: number, b: number) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b;
    this.#ranked = Uint32Array.from(nodes, (_, number) => number).sort(byWeight);
  }

  node(id: string): NodeItem | undefined {
    return this.#items.nodes[this.#numbers.get(id) ?? -1];
  }

  /** The places of the two ends of each link, one after the other: x, y, x, y. */
  ends(): Float64Array {
    const ends = new Float64Array(this.#joined.length * 2);
    for (const [index, number] of this.#joined.entries()) {
      ends[index * 2] = this.#places[number * 2] ?? 0;
      ends[index * 2 + 1] = this.#places[number * 2 + 1] ?? 0;
    }
    return ends;
  }

  /** Nodes in a rectangle of the layout, the most important first, as many as names are placed among. */
  nodesIn(box: Box): readonly NodeItem[] {
    const found: NodeItem[] = [];
    for (const number of this.#ranked) {
      const item = this.#items.nodes[number];
      if (!item || !isIn(this.#places[number * 2] ?? 0, this.#places[number * 2 + 1] ?? 0, box)) continue;
      found.push(found.length < NAMES ? item : { ...item, rank: -1 });
      if (found.length === KEPT_CLEAR) break;
    }
    return found;
  }

  /** Links that run through a rectangle of the layout, fanned out; undefined where they are too many to be told apart. */
  linksIn(box: Box): readonly EdgeItem[] | undefined {
    const found: EdgeItem[] = [];
    for (let number = 0; number < this.#items.edges.length; number++) {
      const [a, b] = [(this.#joined[number * 2] ?? 0) * 2, (this.#joined[number * 2 + 1] ?? 0) * 2];
      if (!crosses(this.#places[a] ?? 0, this.#places[a + 1] ?? 0, this.#places[b] ?? 0, this.#places[b + 1] ?? 0, box))
        continue;
      const item = this.#items.edges[number];
      if (item) found.push(item);
      if (found.length > LARGE) return undefined;
    }
    return fanOut(found);
  }

  /** The links that end at a node, fanned out. */
  linksOf(id: string): readonly EdgeItem[] {
    const wanted = this.#numbers.get(id);
    const found: EdgeItem[] = [];
    for (const [index, number] of this.#joined.entries()) {
      const item = number === wanted ? this.#items.edges[index >> 1] : undefined;
      // A loop ends there twice.
      if (item && item !== found.at(-1)) found.push(item);
    }
    return fanOut(found);
  }

  /** The node nearest to a point of the layout, not farther than `reach`. */
  nearest({ x, y }: Point, reach: number): NodeItem | undefined {
    let [nearest, least] = [-1, reach];
    for (let number = 0; number < this.#items.nodes.length; number++) {
      const distance = Math.hypot((this.#places[number * 2] ?? 0) - x, (this.#places[number * 2 + 1] ?? 0) - y);
      if (distance < least) [nearest, least] = [number, distance];
    }
    return this.#items.nodes[nearest];
  }
}

function isIn(x: number, y: number, { minX, minY, maxX, maxY }: Box): boolean {
  return x >= minX && x <= maxX && y >= minY && y <= maxY;
}

/** Whether a straight line meets a rectangle: their boxes do, and not all corners lie on one side of it. */
function crosses(ax: number, ay: number, bx: number, by: number, { minX, minY, maxX, maxY }: Box): boolean {
  if (Math.max(ax, bx) < minX || Math.min(ax, bx) > maxX) return false;
  if (Math.max(ay, by) < minY || Math.min(ay, by) > maxY) return false;
  const side = (x: number, y: number) => (bx - ax) * (y - ay) - (by - ay) * (x - ax);
  const sides = [side(minX, minY), side(minX, maxY), side(maxX, minY), side(maxX, maxY)];
  return Math.min(...sides) <= 0 && Math.max(...sides) >= 0;
}
