import type { ClaimGraph } from "../../model/claim-graph.ts";
import { nameOfNode } from "../../model/name-in.ts";
import { type Language, textIn } from "../../model/text.ts";
import type { View } from "../../model/view.ts";
import type { Vocabulary } from "../../model/vocabulary.ts";
import { edgeLook } from "../edges/edge-looks.ts";
import { shortWords } from "../edges/edge-words.ts";
import { extentOf } from "../frame.ts";
import { plainRank } from "../labels/label-ranks.ts";
import type { Lens } from "../lens.ts";
import type { LookOf } from "../look.ts";
import type { Box } from "../scene.ts";
import type { LensGraph } from "./lens-graph.ts";
import type { EdgeItem, NodeItem, PictureItems, ShownEdge, ShownNode } from "./picture-items.ts";
import { shownParts } from "./shown-parts.ts";

/** What items are made with. */
export interface ItemWords {
  readonly vocabulary: Vocabulary;
  readonly lookOf: LookOf;
  readonly language: Language;
  readonly textOf?: Lens["textOf"];
}

/** The words for the items of a lens, which may have words of its own. */
export function wordsFor({ textOf }: Lens, words: Omit<ItemWords, "textOf">): ItemWords {
  return textOf ? { ...words, textOf } : words;
}

/** What a view shows of a lens's graph while nothing stands out; its links are all straight. */
export function plainItems(shown: LensGraph, view: View, words: ItemWords, layout: Box): PictureItems {
  const { nodes, edges } = shownParts(shown, view);
  return {
    nodes: nodes.map((node) => plainNode(node, words)),
    edges: edges.map((edge) => plainEdge(edge, words)),
    extent: extentOf(nodes.map(({ attributes }) => attributes)),
    layout: shown.lens.ownPlaces ? extentOf(nodes.map(({ attributes }) => attributes)) : layout,
  };
}

/** The rectangle that holds the whole graph, whatever is shown of it. */
export function layoutOf(graph: ClaimGraph): Box {
  return extentOf(graph.mapNodes((_, { x, y }) => ({ x, y })));
}

/** A node that neither stands out nor recedes. */
export function plainNode({ id, attributes }: ShownNode, { lookOf, language, textOf }: ItemWords): NodeItem {
  const { kind, type, x, y, size } = attributes;
  const look = lookOf(type, kind);
  const name = nameOfNode(attributes, language);
  const own = textOf?.(attributes, language);
  const brief = kind !== "Claim" || own !== undefined;
  return {
    id,
    kind,
    type,
    x,
    y,
    size,
    look,
    shape: look.shape,
    emphasis: "plain",
    selected: false,
    name,
    text: own ?? (kind === "Claim" ? textIn(attributes.says, language) || name : name),
    brief,
    rank: plainRank(brief, size),
    insists: false,
  };
}

/** A straight link that neither stands out nor recedes. */
export function plainEdge({ id, from, to, attributes }: ShownEdge, { vocabulary, language }: ItemWords): EdgeItem {
  const look = edgeLook(attributes, vocabulary.edgeTypes.get(attributes.type)?.symmetric ?? false);
  const words = shortWords(attributes, vocabulary)?.[language] ?? "";
  return {
    id,
    from,
    to,
    type: attributes.type,
    look,
    emphasis: "plain",
    bend: 0,
    weight: attributes.weight,
    selected: false,
    words,
    text: look.middle === "bar" ? words : "",
    insists: false,
  };
}
