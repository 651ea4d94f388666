import type { EdgeFamily } from "../model/edge-type.ts";
import { KINDS } from "../model/kinds.ts";
import type { Labels } from "../model/node-type.ts";
import type { Language } from "../model/text.ts";
import type { Vocabulary } from "../model/vocabulary.ts";
import { DOTS, edgeLook } from "./edge-looks.ts";
import { readType } from "./edge-words.ts";
import type { PictureItems } from "./picture-items.ts";
import type { LegendEntry } from "./scene.ts";

const OWN_READING: Labels = {
  en: "dotted: our reading",
  ru: "точками: наше прочтение",
  kk: "нүктемен: біздің пайымымыз",
};

/** How claims and voices stand to each other is what a reader looks for first. */
const FAMILIES: readonly (EdgeFamily | undefined)[] = ["link", "derived", "discourse", "relation"];

/**
 * What a picture's colours, shapes and lines mean, with counts: nodes in the order of kinds, then links
 * in the order of families; most first. Our own reading stands last.
 */
export function legendOf(items: PictureItems, vocabulary: Vocabulary, language: Language): readonly LegendEntry[] {
  const nodes = new Map<string, LegendEntry & { readonly kind: number }>();
  for (const { look } of items.nodes) {
    const count = (nodes.get(look.id)?.count ?? 0) + 1;
    const mark = { color: look.color, shape: look.shape };
    nodes.set(look.id, { id: look.id, label: look.labels[language], count, mark, kind: KINDS.indexOf(look.kind) });
  }
  const edges = new Map<string, LegendEntry & { readonly family: number }>();
  for (const { type, look: drawn } of items.edges) {
    const basis = drawn.dash === DOTS ? "editor" : "article";
    const declared = readType({ type, basis }, vocabulary);
    const id = declared?.id ?? type;
    const count = (edges.get(id)?.count ?? 0) + 1;
    const mark = { look: edgeLook({ type }, declared?.symmetric ?? false) };
    edges.set(id, {
      id,
      label: declared?.labels[language] ?? type,
      count,
      mark,
      family: FAMILIES.indexOf(declared?.family),
    });
  }
  const own = items.edges.filter(({ look }) => look.dash === DOTS);
  const dotted = { ...edgeLook({ type: "asserts" }, false), dash: DOTS };
  const ownReading = { id: "editor", label: OWN_READING[language], count: own.length, mark: { look: dotted } };
  return [
    ...[...nodes.values()]
      .sort((a, b) => a.kind - b.kind || b.count - a.count)
      .map(({ id, label, count, mark }) => ({ id, label, count, mark })),
    ...[...edges.values()]
      .sort((a, b) => a.family - b.family || b.count - a.count)
      .map(({ id, label, count, mark }) => ({ id, label, count, mark })),
    ...(own.length === 0 ? [] : [ownReading]),
  ];
}
