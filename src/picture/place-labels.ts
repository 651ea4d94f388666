import RBush from "rbush";
import type { Disc } from "./edge-curve.ts";
import type { FontWeight, TextMeasure } from "./font-metrics.ts";
import type { Box, Point, SceneLabel } from "./scene.ts";
import { wrapText } from "./wrap-text.ts";

/** What asks for a label. */
export interface LabelWish extends Point {
  /** Id of the node or link. */
  readonly of: string;
  readonly radius: number;
  readonly text: string;
  /** The higher wins. */
  readonly rank: number;
  readonly size: number;
  readonly weight: FontWeight;
  readonly color: string;
  /** Has its label in any case: where there is no room at all it covers nodes, though no other label. */
  readonly insists: boolean;
  /** May stand farther off, where there is no room beside it. */
  readonly strays: boolean;
  /** Has a name rather than a text: it may lie over nodes that yield. */
  readonly isName: boolean;
  /** Pixels. */
  readonly width: number;
  readonly lines: number;
}

/** A node, a ring or a mark that labels keep clear of. */
export interface Obstacle extends Disc {
  /** Yields where a name would else find no place: its halo then lies over the node. */
  readonly yields: boolean;
}

/** From one line of a label to the next, in font sizes. */
export const LINE_HEIGHT = 1.25;
const GAP = 4;
/** Pixels between a node and its label, nearest first; all but the first are for those that stray. */
const DISTANCES = [GAP, 14, 28, 44, 64];
/** What a step farther off costs, and a node that yields, in things lain over that are better left free. */
const STEP_COST = 4;
const NODE_COST = 1000;
/** What it costs to stand off one's node and nearer to another. */
const ASTRAY_COST = 16;
/** What lies under a label or under the line that leads to it, for each point. */
const SPARED_COST = 2;
const LED_OVER_COST = 8;
const LED_POINTS = 8;
const HALF = 0.5;
/** A second, narrower wrapping, where the full width finds no room. */
const NARROW = 0.6;

/** Where a label may stand about its node, best first: x and y are the side of the node, -1, 0 or 1. */
const SIDES = [
  { x: 0, y: 1, align: "middle" },
  { x: 1, y: 0, align: "start" },
  { x: -1, y: 0, align: "end" },
  { x: 0, y: -1, align: "middle" },
  { x: 1, y: 1, align: "start" },
  { x: 1, y: -1, align: "start" },
  { x: -1, y: 1, align: "end" },
  { x: -1, y: -1, align: "end" },
] as const;

/**
 * Gives labels to as many as have room: none overlaps another, none leaves the frame, the higher rank wins. Over what is
 * in `spared` a label may lie, but as little as it can.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  obstacles: readonly Obstacle[],
  frame: Box,
  measure: TextMeasure,
  spared: readonly Disc[] = [],
): readonly SceneLabel[] {
  const firm = treeOf(obstacles.filter(({ yields }) => !yields));
  const yielding = treeOf(obstacles.filter(({ yields }) => yields));
  const light = treeOf(spared);
  const taken = new RBush<Box>();
  const labels: SceneLabel[] = [];
  // A stable sort: wishes come sorted by id, which settles ties the same way each time.
  for (const wish of [...wishes].sort((a, b) => b.rank - a.rank)) {
    if (!isInside(pointBox(wish), frame)) continue;
    const places = placesOf(wish, measure);
    const free = places.filter(({ box }) => isInside(box, frame) && !taken.collides(box));
    const led = (place: Place) => ledOver(place, wish, [firm, taken]);
    const clear = free
      .filter(({ box }) => !firm.collides(box) && (wish.isName || !yielding.collides(box)))
      .filter((place) => wish.insists || led(place) === 0);
    const costOf = (place: Place) =>
      yielding.search(place.box).length * NODE_COST +
      light.search(place.box).length * SPARED_COST +
      place.step * STEP_COST +
      (isAstray(place, wish, firm) ? ASTRAY_COST : 0) +
      led(place) * LED_OVER_COST;
    const chosen =
      cheapest(clear, costOf) ??
      (wish.insists
        ? (cheapest(free, ({ box }) => firm.search(box).length) ?? pushedInside(places, frame, taken))
        : undefined);
    if (!chosen) continue;
    for (const box of [chosen.box, ...leaderPoints(chosen, wish)]) taken.insert(box);
    labels.push({
      of: wish.of,
      lines: chosen.lines,
      box: chosen.box,
      align: chosen.side.align,
      size: wish.size,
      weight: wish.weight,
      color: wish.color,
      ...(chosen.step > 0 && { leader: leaderOf(wish, chosen.box) }),
    });
  }
  return labels;
}

function treeOf(discs: readonly Disc[]): RBush<Box> {
  const tree = new RBush<Box>();
  tree.load(
    discs.map(({ x, y, radius }) => ({ minX: x - radius, minY: y - radius, maxX: x + radius, maxY: y + radius })),
  );
  return tree;
}

type Side = (typeof SIDES)[number];
interface Place {
  readonly side: Side;
  /** How many steps farther off than it must be. */
  readonly step: number;
  readonly box: Box;
  readonly lines: readonly string[];
}

/** All places a label could take, best first: each side in its full width, then a name also in narrower lines. */
function placesOf(wish: LabelWish, measure: TextMeasure): readonly Place[] {
  const shares = wish.isName ? [1, NARROW] : [1];
  return shares.flatMap((share) => {
    const lines = wrapText(wish.text, { ...wish, width: wish.width * share }, measure);
    const isBroken =
      share < 1 && (lines.at(-1)?.endsWith("…") === true || cutsWords(wish, wish.width * share, measure));
    if (lines.length === 0 || isBroken) return [];
    const width = Math.max(...lines.map((line) => measure(line, wish.size, wish.weight)));
    const height = lines.length * wish.size * LINE_HEIGHT;
    return (wish.strays ? DISTANCES : [GAP]).flatMap((distance, step) =>
      SIDES.map((side) => ({ side, step, lines, box: boxAt(wish, side, distance, width, height) })),
    );
  });
}

function boxAt({ x, y, radius }: LabelWish, side: Side, distance: number, width: number, height: number): Box {
  const away = radius + distance;
  const diagonal = side.x !== 0 && side.y !== 0 ? Math.SQRT1_2 : 1;
  const minX = side.x === 0 ? x - width * HALF : x + side.x * away * diagonal - (side.x < 0 ? width : 0);
  const minY = side.y === 0 ? y - height * HALF : y + side.y * away * diagonal - (side.y < 0 ? height : 0);
  return { minX, minY, maxX: minX + width, maxY: minY + height };
}

function cutsWords({ text, size, weight }: LabelWish, width: number, measure: TextMeasure): boolean {
  return text.split(/\s+|(?<=-)/u).some((word) => measure(word, size, weight) > width);
}

/** Whether a label off its node stands nearer to another thing. */
function isAstray({ box, step }: Place, wish: Point, firm: RBush<Box>): boolean {
  const by = DISTANCES[step] ?? GAP;
  const around = { minX: box.minX - by, minY: box.minY - by, maxX: box.maxX + by, maxY: box.maxY + by };
  return step > 0 && firm.search(around).some((other) => !isAround(other, wish));
}

function isAround(box: Box, point: Point): boolean {
  return isInside(pointBox(point), box);
}

/** At how many of its points the line to a label runs over something else. */
function ledOver(place: Place, wish: LabelWish, trees: readonly RBush<Box>[]): number {
  const isOver = (point: Box) => trees.some((tree) => tree.search(point).some((other) => !isAround(other, wish)));
  return leaderPoints(place, wish).filter(isOver).length;
}

function leaderPoints({ box, step }: Place, wish: LabelWish): readonly Box[] {
  if (step === 0) return [];
  const [from, to] = leaderOf(wish, box);
  return Array.from({ length: LED_POINTS }, (_, index) => {
    const share = (index + 1) / (LED_POINTS + 1);
    return pointBox({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share });
  });
}

/** From the edge of a node to the nearest point of its label. */
function leaderOf({ x, y, radius }: LabelWish, { minX, minY, maxX, maxY }: Box): readonly [Point, Point] {
  const to = { x: Math.min(Math.max(x, minX), maxX), y: Math.min(Math.max(y, minY), maxY) };
  const share = radius / Math.max(radius, Math.hypot(to.x - x, to.y - y));
  return [{ x: x + (to.x - x) * share, y: y + (to.y - y) * share }, to];
}

/** The place that costs least; the first of equals. */
function cheapest(places: readonly Place[], costOf: (place: Place) => number): Place | undefined {
  let best: Place | undefined;
  let least = Infinity;
  for (const place of places) {
    const cost = costOf(place);
    if (cost < least) [least, best] = [cost, place];
  }
  return best;
}

/** For the one label that must be seen although its node stands at the edge: moved in until it fits. */
function pushedInside(places: readonly Place[], frame: Box, taken: RBush<Box>): Place | undefined {
  const moved = places.map(({ box, ...place }) => {
    const dx = Math.max(frame.minX - box.minX, 0) - Math.max(box.maxX - frame.maxX, 0);
    const dy = Math.max(frame.minY - box.minY, 0) - Math.max(box.maxY - frame.maxY, 0);
    return { ...place, box: { minX: box.minX + dx, minY: box.minY + dy, maxX: box.maxX + dx, maxY: box.maxY + dy } };
  });
  return moved.find(({ box }) => isInside(box, frame) && !taken.collides(box));
}

function pointBox({ x, y }: Point): Box {
  return { minX: x, minY: y, maxX: x, maxY: y };
}

function isInside(inner: Box, outer: Box): boolean {
  return inner.minX >= outer.minX && inner.minY >= outer.minY && inner.maxX <= outer.maxX && inner.maxY <= outer.maxY;
}
