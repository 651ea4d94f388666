import { type Disc, edgeCurve, pointOn } from "./edge-curve.ts";
import type { TextMeasure } from "./font-metrics.ts";
import { BAR, obstaclesOf, ringOf, sparedByLabels } from "./label-obstacles.ts";
import { mixColors } from "./mix-colors.ts";
import type { EdgeItem, NodeItem, PictureItems } from "./picture-items.ts";
import { type LabelWish, placeLabels } from "./place-labels.ts";
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
/** What recedes keeps a fifth of itself. */
const FADED_SHARE = 0.2;
const NEAR_RATIO = 0.45;
/** The one mark of tension that must be seen goes before all names; others go before the texts of claims only. */
const EDGE_RANKS = { insists: 1500, strong: 900, plain: 90 };
/** A hue of 3 to 1 is enough for a line, not for letters. */
const LETTERS_INK = 0.45;

/** Puts a view's items on the screen: nodes, curves and as many labels as have room. */
export function arrange(items: PictureItems, at: Arrangement): Pick<Scene, "nodes" | "edges" | "labels"> {
  const nodes = items.nodes.map((item) => sceneNode(item, at));
  const discs = new Map(nodes.map((node) => [node.id, node]));
  const plain = at.theme.linkOpacity * (items.edges.length > MANY_LINKS ? THINNED : 1);
  const edges = items.edges.flatMap((item) => sceneEdge(item, discs, plain, at.theme) ?? []);
  const curves = new Map(edges.map(({ id, curve }) => [id, curve]));
  const wishes = [
    ...items.nodes.flatMap((item, index) => labelWish(item, nodes[index], at) ?? []),
    ...items.edges.flatMap((item) => edgeWish(item, curves.get(item.id), at) ?? []),
  ];
  const strong = items.edges.flatMap(({ id, emphasis, look }) => {
    const curve = emphasis === "strong" ? curves.get(id) : undefined;
    return curve ? [{ curve, look }] : [];
  });
  const [obstacles, spared] = [obstaclesOf(nodes, strong), sparedByLabels(nodes, strong)];
  return { nodes, edges, labels: placeLabels(wishes, obstacles, at.frame, at.measure, spared) };
}

/** The colour in which a node is drawn. */
export function drawnColor({ look, emphasis }: Pick<NodeItem, "look" | "emphasis">, theme: Theme): string {
  return emphasis === "faded" ? mixColors(theme.paper, look.color, FADED_SHARE) : look.color;
}

function sceneNode(item: NodeItem, at: Arrangement): SceneNode {
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
  const plain = item.look.color === undefined ? linkOpacity : 0.9;
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

function labelWish(item: NodeItem, node: SceneNode | undefined, at: Arrangement): LabelWish | undefined {
  const tooFar = item.rank === 0 && at.ratio > NEAR_RATIO;
  if (!node || item.rank < 0 || tooFar) return undefined;
  const isClaim = item.kind === "Claim";
  return {
    of: item.id,
    x: node.x,
    y: node.y,
    radius: item.selected ? ringOf(node.radius) : node.radius,
    text: item.text,
    rank: item.rank,
    size: !isClaim && node.radius > 13 ? 14 : 12,
    weight: isClaim ? 400 : 600,
    color: at.theme.ink,
    isName: !isClaim,
    insists: item.insists,
    strays: item.selected || (item.emphasis === "strong" && !isClaim),
    width: isClaim ? 190 : 150,
    lines: 3,
  };
}

function edgeWish(item: EdgeItem, curve: Curve | undefined, at: Arrangement): LabelWish | undefined {
  if (item.text === "" || item.emphasis === "faded" || !curve) return undefined;
  const { text, insists } = item;
  const strays = item.emphasis === "strong";
  const rank = insists ? EDGE_RANKS.insists : item.emphasis === "strong" ? EDGE_RANKS.strong : EDGE_RANKS.plain;
  const color = mixColors(item.look.color ?? at.theme.ink, at.theme.ink, LETTERS_INK);
  const form = { radius: BAR + 1, size: 12, weight: 600, isName: true, width: 150, lines: 1 } as const;
  return { of: item.id, ...pointOn(curve, 0.5), ...form, text, color, rank, insists, strays };
}
