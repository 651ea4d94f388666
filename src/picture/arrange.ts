import { BAR } from "./drawing/link-marks.ts";
import { type Disc, edgeCurve, pointOn } from "./edges/edge-curve.ts";
import { type EdgeItem, LARGE, type NodeItem, type PictureItems } from "./items/picture-items.ts";
import type { TextMeasure } from "./labels/font-metrics.ts";
import { obstaclesOf, ringOf, sparedByLabels } from "./labels/label-obstacles.ts";
import { linkPulls } from "./labels/link-pulls.ts";
import { type LabelWish, placeLabels } from "./labels/place-labels.ts";
import { mixColors } from "./mix-colors.ts";
import type { Box, Curve, Point, Scene, SceneEdge, SceneNode } from "./scene.ts";
import type { Theme } from "./theme.ts";

/** Where items come to stand on a screen. */
export interface Arrangement {
  readonly toPixels: (place: Point) => Point;
  /** Pixels. */
  readonly radiusOf: (item: NodeItem) => number;
  /** Where labels may stand. */
  readonly frame: Box;
  /** The camera's ratio: claims are labelled only from near by. */
  readonly ratio: number;
  readonly theme: Theme;
  readonly measure: TextMeasure;
}

/** Beyond so many links the ordinary ones are drawn lighter, or they would be a grey cloth. */
const MANY_LINKS = 400;
const THINNED = 0.6;
const FAINTEST = 0.12;
/** What recedes keeps a fifth of itself. */
export const FADED_SHARE = 0.2;
const NEAR_RATIO = 0.45;
const FEW = 25;
/** The one mark of tension that must be seen goes before all names; others go before the texts of claims only. */
const EDGE_RANKS = { selected: 3500, insists: 1500, strong: 900, plain: 90 };
/** A number that has strayed from its claim would be read as another's: it is seated before any words on links. */
const FIGURE_RANK = 1600;
/** A hue of 3 to 1 is enough for a line, not for letters. */
const LETTERS_INK = 0.45;

const LEFT: Point = { x: -1, y: 0 };

/** Texts are wrapped at a width in pixels, and at a share of a narrow picture; so many lines hold all but the longest. */
const NAME_SPACE = { pixels: 172, share: 0.4, lines: 6 };
const CLAIM_SPACE = { pixels: 220, share: 0.56, lines: 7 };

/** What a picture shows of a graph, on a screen. */
export type Placed = Pick<Scene, "nodes" | "edges" | "labels">;

/** Puts a view's items on the screen: nodes, curves and as many labels as have room. */
export function arrange(items: PictureItems, at: Arrangement): Placed {
  const { nodes, edges } = placeMarks(items, at);
  const curves = new Map(edges.map(({ id, curve }) => [id, curve]));
  const pulls = linkPulls(edges);
  // What claims say is read from near by, or where there are few of them.
  const isNear = at.ratio <= NEAR_RATIO || nodes.length <= FEW;
  const wishes = [
    ...items.nodes.flatMap((item, index) =>
      item.rank === 0 && !isNear ? [] : (labelWish(item, nodes[index], pulls.get(item.id), at) ?? []),
    ),
    ...items.edges.flatMap((item) => edgeWish(item, curves.get(item.id), at) ?? []),
  ];
  const strong = items.edges.flatMap(({ id, emphasis, look }) => {
    const curve = emphasis === "strong" ? curves.get(id) : undefined;
    return curve ? [{ curve, look }] : [];
  });
  const [obstacles, spared] = [obstaclesOf(nodes, strong), sparedByLabels(nodes, strong)];
  return { nodes, edges, labels: placeLabels(wishes, obstacles, at.frame, at.measure, spared) };
}

/** Puts nodes and links on the screen, without their labels. */
export function placeMarks(
  items: Pick<PictureItems, "nodes" | "edges">,
  at: Pick<Arrangement, "toPixels" | "radiusOf" | "theme">,
): Omit<Placed, "labels"> {
  const nodes = items.nodes.map((item) => sceneNode(item, at));
  const discs = new Map(nodes.map((node) => [node.id, node]));
  const plain = linkOpacityOf(items.edges.length, at.theme);
  return { nodes, edges: items.edges.flatMap((item) => sceneEdge(item, discs, plain, at.theme) ?? []) };
}

/** How strongly an ordinary link is drawn among so many. */
export function linkOpacityOf(links: number, { linkOpacity }: Theme): number {
  if (links <= MANY_LINKS) return linkOpacity;
  return linkOpacity * Math.max(FAINTEST, THINNED * Math.min(1, Math.sqrt(LARGE / links)));
}

/** The colour in which a node is drawn. */
export function drawnColor({ look, emphasis }: Pick<NodeItem, "look" | "emphasis">, theme: Theme): string {
  return emphasis === "faded" ? mixColors(theme.paper, look.color, FADED_SHARE) : look.color;
}

function sceneNode(item: NodeItem, at: Pick<Arrangement, "toPixels" | "radiusOf" | "theme">): SceneNode {
  const { id, kind, shape, emphasis, selected, name } = item;
  const radius = at.radiusOf(item);
  return { id, kind, ...at.toPixels(item), radius, color: drawnColor(item, at.theme), shape, emphasis, selected, name };
}

function sceneEdge(
  item: EdgeItem,
  discs: ReadonlyMap<string, Disc>,
  linkOpacity: number,
  theme: Theme,
): SceneEdge | undefined {
  const [from, to] = [discs.get(item.from), discs.get(item.to)];
  if (!from || !to) return undefined;
  const plain = item.look.color === undefined ? linkOpacity : 1;
  const opacity = item.emphasis === "strong" ? 1 : item.emphasis === "faded" ? plain * FADED_SHARE : plain;
  const { id, look } = item;
  return {
    id,
    from: item.from,
    to: item.to,
    curve: edgeCurve(from, to, item.bend),
    look,
    color: look.color ?? theme.ink,
    opacity,
  };
}

function labelWish(
  item: NodeItem,
  node: SceneNode | undefined,
  pull: Point | undefined,
  at: Arrangement,
): LabelWish | undefined {
  if (!node || item.rank < 0) return undefined;
  const isFigure = item.kind === "Claim" && item.brief;
  return {
    of: item.id,
    x: node.x,
    y: node.y,
    radius: item.selected ? ringOf(node.radius) : node.radius,
    text: item.text,
    rank: isFigure ? Math.max(item.rank, FIGURE_RANK) : item.rank,
    size: isFigure || (item.brief && node.radius > 13) ? 14 : 12,
    weight: item.brief ? 600 : 400,
    color: at.theme.ink,
    isName: item.brief,
    insists: item.insists,
    strays: item.selected || (item.emphasis === "strong" && item.brief),
    ...textSpace(item.brief ? NAME_SPACE : CLAIM_SPACE, at.frame),
    // A figure stands on the way to what it counts, as if all led to the left.
    ...(isFigure ? { pull: LEFT } : pull && { pull }),
  };
}

function textSpace(
  { pixels, share, lines }: typeof NAME_SPACE,
  { minX, maxX }: Box,
): Pick<LabelWish, "width" | "lines"> {
  return { width: Math.min(pixels, (maxX - minX) * share), lines };
}

function edgeWish(item: EdgeItem, curve: Curve | undefined, at: Arrangement): LabelWish | undefined {
  const text = item.selected ? item.words : item.text;
  if (text === "" || item.emphasis === "faded" || !curve) return undefined;
  const { insists } = item;
  const strays = item.emphasis === "strong";
  const rank = EDGE_RANKS[item.selected ? "selected" : insists ? "insists" : strays ? "strong" : "plain"];
  const color = mixColors(item.look.color ?? at.theme.ink, at.theme.ink, LETTERS_INK);
  // It sits on its link, and beside the mark that is there.
  const radius = item.look.middle === "none" ? 0 : BAR + 1;
  const form = { radius, size: 12, weight: 600, isName: true, width: 150, lines: 3 } as const;
  return { of: item.id, ...pointOn(curve, 0.5), ...form, text, color, rank, insists, strays };
}
