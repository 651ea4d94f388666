import type { View } from "../../model/view.ts";
import { rankOf } from "../labels/label-ranks.ts";
import type { Emphasis } from "../scene.ts";
import type { EdgeItem, NodeItem, PictureItems } from "./picture-items.ts";

/** The page opens with as many of the biggest names as this, however crowded it is. */
const LEADING = 8;

/** What stands out of a view: ids of what is chosen, and of whose surroundings are meant. */
type Chosen = Pick<View, "selection" | "focus">;

/** With a selection, it and what it is joined to stand out and all else recedes; without one all is plain. */
export function emphasiseItems(plain: PictureItems, { selection = [], focus }: Chosen): PictureItems {
  const chosen = new Set(selection);
  const strong = strongParts(plain, chosen);
  const nothing = strong.nodes.size === 0;
  if (nothing && focus === undefined) return { ...plain, ...withLeaders(plain) };
  const led = nothing ? withLeaders(plain) : plain;
  const stands = (isStrong: boolean): Emphasis => (nothing ? "plain" : isStrong ? "strong" : "faded");
  return {
    ...plain,
    nodes: led.nodes.map((node) =>
      standingNode(node, stands(strong.nodes.has(node.id)), chosen.has(node.id), focus === node.id),
    ),
    edges: led.edges.map((edge) => standingEdge(edge, stands(strong.edges.has(edge)), chosen.has(edge.id))),
  };
}

/** Items with something chosen, fitted as they were without it: a picture does not jump when one chooses from it. */
export function fittedAs(items: PictureItems, { extent }: Pick<PictureItems, "extent">): PictureItems {
  const chosen = (items.standing?.nodes ?? items.nodes).filter(({ selected }) => selected);
  const { minX, minY, maxX, maxY } = extent;
  return {
    ...items,
    extent: {
      minX: Math.min(minX, ...chosen.map(({ x }) => x)),
      minY: Math.min(minY, ...chosen.map(({ y }) => y)),
      maxX: Math.max(maxX, ...chosen.map(({ x }) => x)),
      maxY: Math.max(maxY, ...chosen.map(({ y }) => y)),
    },
  };
}

/** A node with how it stands, and the rank of its label that follows. */
export function standingNode(node: NodeItem, emphasis: Emphasis, selected: boolean, focused: boolean): NodeItem {
  const rank = rankOf({ ...node, emphasis, selected, focused });
  return { ...node, emphasis, selected, rank, insists: node.insists || selected || focused };
}

/** A link with how it stands; one that is chosen says what it is. */
export function standingEdge(edge: EdgeItem, emphasis: Emphasis, selected: boolean): EdgeItem {
  return { ...edge, emphasis, selected, insists: edge.insists || selected };
}

/** The links that are chosen or end at what is, and the nodes they join. */
export function strongParts(
  { nodes, edges }: Pick<PictureItems, "nodes" | "edges">,
  chosen: ReadonlySet<string>,
): { readonly nodes: ReadonlySet<string>; readonly edges: ReadonlySet<EdgeItem> } {
  if (chosen.size === 0) return { nodes: new Set(), edges: new Set() };
  const chosenNodes = nodes.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
  const strong = edges.filter(({ id, from, to }) => chosen.has(from) || chosen.has(to) || chosen.has(id));
  return { nodes: new Set([...chosenNodes, ...strong.flatMap(({ from, to }) => [from, to])]), edges: new Set(strong) };
}

/** The biggest of those that have names, and the disagreement or tension with most behind it, insist on being read. */
export function withLeaders({ nodes, edges }: PictureItems): Pick<PictureItems, "nodes" | "edges"> {
  // Nodes come sorted by id, which settles ties.
  const named = nodes.filter(({ kind }) => kind !== "Claim").sort((a, b) => b.size - a.size);
  const leading = new Set(named.slice(0, LEADING));
  const tension = edges.filter(({ look }) => look.middle === "bar").sort((a, b) => b.weight - a.weight)[0];
  return {
    nodes: nodes.map((node) => (leading.has(node) ? { ...node, insists: true } : node)),
    edges: edges.map((edge) => (edge === tension ? { ...edge, insists: true } : edge)),
  };
}
