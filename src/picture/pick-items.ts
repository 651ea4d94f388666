import type { ClaimGraph } from "../model/claim-graph.ts";
import { textIn } from "../model/text.ts";
import type { View } from "../model/view.ts";
import { makeVocabulary, type Vocabulary } from "../model/vocabulary.ts";
import { edgeBends } from "./edge-bends.ts";
import { edgeLook } from "./edge-looks.ts";
import { shortWords } from "./edge-words.ts";
import { extentOf } from "./frame.ts";
import { lensNamed } from "./lenses.ts";
import { makeLooks } from "./look.ts";
import type { EdgeItem, NodeItem, PictureItems, ShownEdge, ShownNode } from "./picture-items.ts";
import type { Emphasis } from "./scene.ts";
import { shownParts } from "./shown-parts.ts";

/** Ranks of labels lie in bands, so that size decides only among equals. */
const SELECTED = 3000;
const FOCUSED = 2000;
const NEAR_SELECTED = 1000;
const NAMED = 100;
/** The page opens with as many of the biggest names as this, however crowded it is. */
const LEADING = 8;

/** What a view shows of a graph, with looks and emphasis, before it is placed on a screen. */
export function pickItems(graph: ClaimGraph, view: View): PictureItems {
  const vocabulary = makeVocabulary(graph.getAttribute("vocabulary"));
  const lookOf = makeLooks(vocabulary);
  const lens = lensNamed(view.lens);
  const { nodes, edges } = shownParts(lens.derive?.(graph) ?? graph, lens, view, lookOf);
  const emphasis = emphasisOf(nodes, edges, view);
  const bends = edgeBends(edges);
  const language = view.language ?? "en";
  const leading = leadingNames(nodes, emphasis);
  const strongest = strongestTension(edges, emphasis, vocabulary);

  return {
    nodes: nodes.map(({ id, attributes }): NodeItem => {
      const look = lookOf(attributes.type, attributes.kind);
      const selected = view.selection?.includes(id) ?? false;
      const focused = view.focus === id;
      const name = textIn(attributes.labels, language) || attributes.label;
      const stands = emphasis.node(id);
      return {
        id,
        kind: attributes.kind,
        type: attributes.type,
        x: attributes.x,
        y: attributes.y,
        size: attributes.size,
        look,
        shape: look.shape,
        emphasis: stands,
        selected,
        name,
        text: attributes.kind === "Claim" ? textIn(attributes.says, language) || name : name,
        rank: rankOf(attributes.kind === "Claim", attributes.size, stands, selected, focused),
        insists: selected || focused || leading.has(id),
      };
    }),
    edges: edges.map(
      (edge, index): EdgeItem => ({
        id: edge.id,
        from: edge.from,
        to: edge.to,
        type: edge.attributes.type,
        look: edgeLook(edge.attributes, isSymmetric(edge, vocabulary)),
        emphasis: emphasis.edge(edge),
        bend: bends[index] ?? 0,
        text: isTension(edge, vocabulary) ? (shortWords(edge.attributes, vocabulary)?.[language] ?? "") : "",
        insists: edge.id === strongest,
      }),
    ),
    layout: extentOf(graph.mapNodes((_, { x, y }) => ({ x, y }))),
  };
}

function isSymmetric(edge: ShownEdge, vocabulary: Vocabulary): boolean {
  return vocabulary.edgeTypes.get(edge.attributes.type)?.symmetric ?? false;
}

/** The biggest of those that have names, while nothing stands out. */
function leadingNames(nodes: readonly ShownNode[], emphasis: EmphasisOf): ReadonlySet<string> {
  const named = nodes.filter(({ id, attributes }) => attributes.kind !== "Claim" && emphasis.node(id) === "plain");
  // Nodes come sorted by id, which settles ties.
  const biggest = named.sort((a, b) => b.attributes.size - a.attributes.size).slice(0, LEADING);
  return new Set(biggest.map(({ id }) => id));
}

function isTension({ attributes }: ShownEdge, vocabulary: Vocabulary): boolean {
  return edgeLook(attributes, vocabulary.edgeTypes.get(attributes.type)?.symmetric ?? false).middle === "bar";
}

/** The disagreement or tension with the most sources behind it, while nothing stands out. */
function strongestTension(
  edges: readonly ShownEdge[],
  emphasis: EmphasisOf,
  vocabulary: Vocabulary,
): string | undefined {
  return edges
    .filter((edge) => isTension(edge, vocabulary) && emphasis.edge(edge) === "plain")
    .sort((a, b) => b.attributes.weight - a.attributes.weight)[0]?.id;
}

function rankOf(isClaim: boolean, size: number, emphasis: Emphasis, selected: boolean, focused: boolean): number {
  if (selected) return SELECTED + size;
  if (focused) return FOCUSED + size;
  if (emphasis === "faded") return -1;
  if (emphasis === "strong") return NEAR_SELECTED + size - (isClaim ? NEAR_SELECTED / 2 : 0);
  return isClaim ? 0 : NAMED + size;
}

interface EmphasisOf {
  readonly node: (id: string) => Emphasis;
  readonly edge: (edge: ShownEdge) => Emphasis;
}

/** With a selection, it and what it is joined to stand out and all else recedes; without one all is plain. */
function emphasisOf(nodes: readonly ShownNode[], edges: readonly ShownEdge[], view: View): EmphasisOf {
  const keys = new Set(view.selection);
  const chosenNodes = new Set(nodes.map(({ id }) => id).filter((id) => keys.has(id)));
  const strongEdges = new Set(
    edges.filter(({ id, from, to }) => keys.has(id) || chosenNodes.has(from) || chosenNodes.has(to)),
  );
  const strongNodes = new Set([...chosenNodes, ...[...strongEdges].flatMap(({ from, to }) => [from, to])]);
  if (strongNodes.size === 0) return { node: () => "plain", edge: () => "plain" };
  return {
    node: (id) => (strongNodes.has(id) ? "strong" : "faded"),
    edge: (edge) => (strongEdges.has(edge) ? "strong" : "faded"),
  };
}
