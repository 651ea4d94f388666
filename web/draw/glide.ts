import type { Placed } from "../../src/picture/arrange.ts";
import type { NodeItem, PictureItems } from "../../src/picture/items/picture-items.ts";
import type { Point } from "../../src/picture/scene.ts";

/** A node as it was drawn a moment ago. */
export interface Trace extends Point {
  /** Its radius in pixels at the camera's ratio 1. */
  readonly radius: number;
}

/** The nodes of a picture as they were drawn, by id. */
export type Traces = ReadonlyMap<string, Trace>;

/** What is left of a picture when another comes, in pixels. */
export function tracesOf({ nodes }: PictureItems, placed: Placed, radiusAtOne: (item: NodeItem) => number): Traces {
  const radii = new Map(nodes.map((item) => [item.id, radiusAtOne(item)]));
  return new Map(placed.nodes.map(({ id, x, y }) => [id, { x, y, radius: radii.get(id) ?? 0 }]));
}

/** What is shown on the way from one picture to another. */
export interface Moment {
  /** Of the way, from 0 to 1. */
  readonly share: number;
  readonly items: PictureItems;
  /** How much of a node or link is there, from 0 to 1; all of it where absent. */
  readonly presence: ReadonlyMap<string, number>;
  /** The radius of a node, given the one it comes to. */
  readonly radiusOf: (id: string, radius: number) => number;
}

/** Says what is shown when a share of the way is done. */
export type Glide = (share: number) => Moment;

/**
 * The way from one picture to another: what is in both glides, what is new grows, what is gone shrinks where it stood.
 * `traces` are the old nodes in the layout units of the new picture; undefined where nothing moves farther than `least`.
 */
export function glideBetween(
  before: PictureItems,
  after: PictureItems,
  traces: Traces,
  least: number,
): Glide | undefined {
  if (traces.size === 0) return undefined;
  const kept = new Set(after.nodes.map(({ id }) => id));
  const links = new Set(after.edges.map(({ id }) => id));
  const oldLinks = new Set(before.edges.map(({ id }) => id));
  const gone = before.nodes.filter(({ id }) => !kept.has(id) && traces.has(id));
  const goneLinks = before.edges.filter(({ id }) => !links.has(id));
  const newLinks = after.edges.filter(({ id }) => !oldLinks.has(id));
  const isStill = after.nodes.every((node) => {
    const trace = traces.get(node.id);
    return trace !== undefined && Math.hypot(trace.x - node.x, trace.y - node.y) <= least;
  });
  if (isStill && gone.length === 0) return undefined;

  const between = (node: NodeItem, share: number): NodeItem => {
    const trace = traces.get(node.id);
    return trace ? { ...node, x: mix(trace.x, node.x, share), y: mix(trace.y, node.y, share) } : node;
  };
  const ghosts = gone.map((node) => ({ ...node, ...placeOf(traces.get(node.id) ?? node) }));
  return (share) => {
    const presence = new Map<string, number>();
    for (const { id } of [...ghosts, ...goneLinks]) presence.set(id, 1 - share);
    for (const { id } of after.nodes) if (!traces.has(id)) presence.set(id, share);
    for (const { id } of newLinks) presence.set(id, share);
    return {
      share,
      items: {
        ...after,
        nodes: [...ghosts, ...after.nodes.map((node) => between(node, share))],
        edges: [...goneLinks, ...after.edges],
      },
      presence,
      radiusOf: (id, radius) => mix(traces.get(id)?.radius ?? radius, radius, share) * (presence.get(id) ?? 1),
    };
  };
}

function placeOf({ x, y }: Point): Point {
  return { x, y };
}

function mix(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}
