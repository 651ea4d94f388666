import type { ClaimGraph } from "../../model/claim-graph.ts";
import type { View } from "../../model/view.ts";
import { makeVocabulary } from "../../model/vocabulary.ts";
import { rememberDerived } from "../../query/remember-derived.ts";
import { fanOut } from "../edges/edge-bends.ts";
import { lensNamed } from "../lenses.ts";
import { makeLooks } from "../look.ts";
import { emphasiseItems, fittedAs, standingEdge, standingNode, strongParts, withLeaders } from "./emphasise-items.ts";
import { lensGraph } from "./lens-graph.ts";
import { type EdgeItem, LARGE, type NodeItem, type PictureItems } from "./picture-items.ts";
import { type ItemWords, layoutOf, plainEdge, plainItems, plainNode, wordsFor } from "./plain-items.ts";
import { comesAlong } from "./shown-parts.ts";

/** Says what a view shows; the same object again while nothing has changed that a picture depends on. */
type ItemPicker = (view: View) => PictureItems;

/** What a lens shows of a graph while nothing is chosen. */
interface Base {
  readonly words: ItemWords;
  readonly led: PictureItems;
}

/**
 * Picks items of one graph as `pickItems` does, and remembers: a page asks on each change of its view. Of a graph with
 * more links than `LARGE`, choosing something costs no new items: what stands out comes beside them. The graph must not
 * change meanwhile.
 */
function itemPicker(graph: ClaimGraph): ItemPicker {
  const vocabulary = makeVocabulary(graph.getAttribute("vocabulary"));
  const lookOf = makeLooks(vocabulary);
  const layout = layoutOf(graph);
  const baseOf = remembered(keyOfBase, (view): Base => {
    const lens = lensNamed(view.lens);
    const words = wordsFor(lens, { vocabulary, lookOf, language: view.language ?? "en" });
    const unchosen = { ...view, selection: [] };
    const shown = lensGraph(graph, lens, unchosen, words);
    const straight = plainItems(shown, unchosen, words, layout);
    // Many links are drawn straight; the few that are looked at fan out among themselves.
    const plain = straight.edges.length > LARGE ? straight : { ...straight, edges: fanOut(straight.edges) };
    return { words, led: { ...plain, ...withLeaders(plain) } };
  });
  return remembered(keyOf, (view) => {
    const base = baseOf(view);
    if ((view.selection ?? []).length === 0 && view.focus === undefined) return base.led;
    const shown = lensGraph(graph, lensNamed(view.lens), view, base.words);
    if (base.led.edges.length > LARGE) return fittedAs(withStanding(shown.graph, base, view), base.led);
    // What is chosen may bring links of its own, between which others have to fan out anew.
    const straight = plainItems(shown, view, base.words, layout);
    return fittedAs(emphasiseItems({ ...straight, edges: fanOut(straight.edges) }, view), base.led);
  });
}

const pickerOf = rememberDerived(itemPicker);

/** What `pickItems` gives, remembered by graph and view. */
export function itemsOf(graph: ClaimGraph, view: View): PictureItems {
  return pickerOf(graph)(view);
}

function keyOfBase({ lens, filters, time, language }: View): string {
  return JSON.stringify([lens, filters, time, language]);
}

function keyOf(view: View): string {
  return `${keyOfBase(view)} ${JSON.stringify([view.selection, view.focus])}`;
}

/** A page asks for what it shows and for what its lens holds in turn. */
const KEPT = 3;

/** What came out for the last few views serves again for one of the same key. */
function remembered<T>(keyOfView: (view: View) => string, make: (view: View) => T): (view: View) => T {
  const known = new Map<string, T>();
  return (view) => {
    const key = keyOfView(view);
    const value = known.get(key) ?? make(view);
    known.delete(key);
    known.set(key, value);
    const [oldest] = known.keys();
    if (known.size > KEPT && oldest !== undefined) known.delete(oldest);
    return value;
  };
}

/** The base as it is, with copies of what stands out: what is chosen comes, its links and whom they join. */
function withStanding(shown: ClaimGraph, { words, led }: Base, { selection = [], focus }: View): PictureItems {
  const chosen = new Set(selection.filter((id) => shown.hasNode(id) || shown.hasEdge(id)));
  const strong = strongParts(led, chosen);
  const edges = new Map<string, EdgeItem>([...strong.edges].map((edge) => [edge.id, edge]));
  const isShown = new Set(led.nodes.map(({ id }) => id));
  // The lens may hide links of what is chosen, or what is chosen itself.
  for (const node of [...chosen].filter((id) => shown.hasNode(id))) {
    shown.forEachEdge(node, (id, attributes, from, to) => {
      const other = from === node ? to : from;
      if (edges.has(id) || !comesAlong(attributes) || !(isShown.has(other) || chosen.has(other))) return;
      edges.set(id, plainEdge({ id, from, to, attributes }, words));
    });
  }
  const ends = [...edges.values()].flatMap(({ from, to }) => [from, to]);
  const ids = new Set([...chosen, ...ends, ...(focus === undefined ? [] : [focus])].filter((id) => shown.hasNode(id)));
  const known = new Map(led.nodes.flatMap((node) => (ids.has(node.id) ? [[node.id, node] as const] : [])));
  const nodes = [...ids].map((id): NodeItem => {
    const node = known.get(id) ?? plainNode({ id, attributes: shown.getNodeAttributes(id) }, words);
    return standingNode(node, chosen.size > 0 ? "strong" : "plain", chosen.has(id), id === focus);
  });
  return {
    ...led,
    standing: {
      nodes,
      edges: fanOut([...edges.values()]).map((edge) => standingEdge(edge, "strong", chosen.has(edge.id))),
    },
  };
}
