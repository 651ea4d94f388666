import type { Placed } from "../../src/picture/arrange.ts";
import { type Direction, neighbourTowards } from "../../src/picture/items/neighbour-towards.ts";
import type { EdgeItem, NodeItem, PictureItems } from "../../src/picture/items/picture-items.ts";
import type { Box, Point } from "../../src/picture/scene.ts";
import type { Crowd } from "./crowd.ts";

/** What is looked through: a picture's items, and their index where they are many. */
export interface Looked {
  readonly items: PictureItems;
  readonly crowd: Crowd | undefined;
  readonly toPixels: (place: Point) => Point;
}

/** The node whose edge is nearest to a point, not farther than `reach`; both in pixels. */
export function nodeNear(
  crowd: Crowd | undefined,
  toLayout: (pixels: Point) => Point,
  { nodes }: Placed,
  point: Point,
  reach: number,
): string | undefined {
  let nearest: string | undefined;
  let least = Infinity;
  for (const { id, x, y, radius } of nodes) {
    const distance = Math.hypot(x - point.x, y - point.y) - radius;
    if (distance < least) [nearest, least] = [id, distance];
  }
  if (least <= reach) return nearest;
  const [at, by] = [toLayout(point), toLayout({ x: point.x + reach, y: point.y })];
  return crowd?.nearest(at, Math.hypot(by.x - at.x, by.y - at.y))?.id;
}

/** A node's place in the layout, or those of the two ends of a link; none where neither is shown. */
export function placesOf(looked: Looked, id: string): readonly Point[] {
  const node = nodeOf(looked, id);
  if (node) return [node];
  const edge = linksOf(looked, id)[0];
  return edge ? [edge.from, edge.to].flatMap((end) => nodeOf(looked, end) ?? []) : [];
}

/** The node to which a link leads that way from a node, or from the middle of a link. */
export function nextTowards(looked: Looked, id: string, direction: Direction): string | undefined {
  const [from, other] = placesOf(looked, id).map(looked.toPixels);
  if (!from) return undefined;
  const middle = other ? { x: (from.x + other.x) / 2, y: (from.y + other.y) / 2 } : from;
  const ends = new Set(linksOf(looked, id).flatMap((edge) => [edge.from, edge.to]));
  ends.delete(id);
  const neighbours = [...ends].flatMap((end) => {
    const node = nodeOf(looked, end);
    return node ? [{ id: end, ...looked.toPixels(node) }] : [];
  });
  return neighbourTowards(middle, neighbours, direction);
}

/** The most important node in a rectangle of the layout; of all, where it holds none. */
export function firstIn({ items, crowd }: Looked, box: Box): string | undefined {
  const { minX, minY, maxX, maxY } = box;
  const isIn = ({ x, y }: Point) => x >= minX && x <= maxX && y >= minY && y <= maxY;
  const best = [...(crowd?.nodesIn(box) ?? items.nodes)].sort((a, b) => b.rank - a.rank || b.size - a.size);
  return (best.find(isIn) ?? best[0])?.id;
}

/** What is chosen, and what is joined to it. */
export function chosenIn({ nodes, standing }: PictureItems): {
  readonly chosen: readonly NodeItem[];
  readonly around: readonly NodeItem[];
} {
  const around = (standing?.nodes ?? nodes).filter(({ emphasis }) => emphasis === "strong");
  const chosen = around.filter(({ selected }) => selected);
  // A link that is chosen shows its two ends.
  return { chosen: chosen.length > 0 ? chosen : around, around };
}

/** Whether two pictures have the same chosen. */
export function choosesSame(one: PictureItems, other: PictureItems): boolean {
  const [some, others] = [chosenIn(one).chosen, chosenIn(other).chosen];
  return some.length === others.length && some.every(({ id }, index) => id === others[index]?.id);
}

function nodeOf({ items, crowd }: Looked, id: string): NodeItem | undefined {
  return crowd?.node(id) ?? (crowd ? (items.standing?.nodes ?? []) : items.nodes).find((node) => node.id === id);
}

function linksOf({ items, crowd }: Looked, id: string): readonly EdgeItem[] {
  const touches = (edge: EdgeItem) => edge.id === id || edge.from === id || edge.to === id;
  return [...(crowd?.linksOf(id) ?? []), ...(items.standing?.edges ?? items.edges).filter(touches)];
}
