import RBush from "rbush";
import type { Disc } from "../edges/edge-curve.ts";
import type { Box, Point, SceneLabel } from "../scene.ts";
import type { TextMeasure } from "./font-metrics.ts";
import { DISTANCES, GAP, type LabelWish, type Place, placesOf, type Side } from "./label-places.ts";

export { type LabelWish, LINE_HEIGHT } from "./label-places.ts";

/** A node, a ring or a mark that labels keep clear of. */
export interface Obstacle extends Disc {
  /** Yields where a name would else find no place: its halo then lies over the node. */
  readonly yields: boolean;
}

/** Pixels between two labels side by side, and one above the other, where letters reach out of their lines. */
const APART = { across: 5, down: 2 };
/** What a step farther off costs, and a node that yields, in things lain over that are better left free. */
const STEP_COST = 4;
const NODE_COST = 1000;
/** What it costs to stand off one's node and nearer to another. */
const ASTRAY_COST = 16;
/** What lies under a label or under the line that leads to it, for each point. */
const SPARED_COST = 2;
const LED_OVER_COST = 8;
const LED_POINTS = 8;
/** What it costs to stand right where the links lead. */
const PULL_COST = 6;
/** Beside or above its node a label is sooner taken for the node's than at a corner. */
const CORNER_COST = 2;

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
      led(place) * LED_OVER_COST +
      pulledCost(place.side, wish.pull);
    const chosen =
      cheapest(clear, costOf) ??
      (wish.insists
        ? (cheapest(free, ({ box }) => firm.search(box).length) ?? pushedInside(places, frame, taken))
        : undefined);
    if (!chosen) continue;
    for (const box of [spaced(chosen.box), ...leaderPoints(chosen, wish)]) taken.insert(box);
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

/** Two labels in a line would else read as one. */
function spaced({ minX, minY, maxX, maxY }: Box): Box {
  const { across, down } = APART;
  return { minX: minX - across, minY: minY - down, maxX: maxX + across, maxY: maxY + down };
}

function treeOf(discs: readonly Disc[]): RBush<Box> {
  const tree = new RBush<Box>();
  tree.load(
    discs.map(({ x, y, radius }) => ({ minX: x - radius, minY: y - radius, maxX: x + radius, maxY: y + radius })),
  );
  return tree;
}

/** In whole steps: what hardly differs leaves the order of the sides as it is. */
function pulledCost({ x, y }: Side, pull: Point | undefined): number {
  if (!pull) return 0;
  const along = (x * pull.x + y * pull.y) / Math.hypot(x, y);
  return Math.round((PULL_COST * (1 + along)) / 2) + (x !== 0 && y !== 0 ? CORNER_COST : 0);
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
