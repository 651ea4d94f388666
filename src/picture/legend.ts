import type { EdgeFamily } from "../model/edge-type.ts";
import type { Kind } from "../model/kinds.ts";
import type { Labels } from "../model/node-type.ts";
import type { Shape } from "../model/shapes.ts";
import type { Language } from "../model/text.ts";
import type { Vocabulary } from "../model/vocabulary.ts";
import { groupByKey } from "../query/group-by-key.ts";
import { DOTS, edgeLook } from "./edges/edge-looks.ts";
import { readType } from "./edges/edge-words.ts";
import type { EdgeItem, PictureItems } from "./items/picture-items.ts";
import type { EdgeLook, LegendEntry } from "./scene.ts";

const OWN_READING: Labels = {
  en: "dotted: our reading",
  ru: "точками: наше прочтение",
  kk: "нүктемен: біздің пайымымыз",
};

/** Who speaks, what is said, and of what; kinds that share a hue are not neighbours. */
const KIND_ORDER: readonly Kind[] = ["Actor", "Claim", "Topic", "Source", "Indicator", "Place", "Instrument", "Event"];
/** How claims and voices stand to each other is what a reader looks for first. */
const FAMILIES: readonly (EdgeFamily | undefined)[] = ["link", "derived", "discourse", "relation"];

/**
 * What a picture's colours, shapes and lines mean, with counts: nodes in the order of kinds, then links
 * in the order of families; most first, but neighbours differ in hue where they can. Our own reading stands last.
 */
export function legendOf(items: PictureItems, vocabulary: Vocabulary, language: Language): readonly LegendEntry[] {
  const own = items.edges.filter(isOwnReading);
  const dotted = { ...edgeLook({ type: "asserts" }, false), dash: DOTS };
  const ownReading = { id: "editor", label: OWN_READING[language], count: own.length, mark: { look: dotted } };
  return [
    ...shapeEntries(items, language),
    ...lineEntries(items, vocabulary, language),
    ...(own.length === 0 ? [] : [ownReading]),
  ];
}

function isOwnReading({ look }: EdgeItem): boolean {
  return look.dash === DOTS;
}

type ShapeEntry = LegendEntry & { readonly mark: { readonly color: string; readonly shape: Shape } };

function shapeEntries({ nodes }: PictureItems, language: Language): readonly LegendEntry[] {
  const found = groupByKey(nodes, ({ look }) => look.id);
  const entries = [...found.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const { id, kind, labels, color, shape } = first.look;
    const entry: ShapeEntry = { id, label: labels[language], count: others.length + 1, mark: { color, shape } };
    return [{ entry, kind: KIND_ORDER.indexOf(kind) }];
  });
  return hueApart(entries.sort((a, b) => a.kind - b.kind || b.entry.count - a.entry.count).map(({ entry }) => entry));
}

/** Each entry where it stands, or so much earlier that no neighbour has its hue. */
function hueApart(entries: readonly ShapeEntry[]): readonly ShapeEntry[] {
  const apart: ShapeEntry[] = [];
  for (const entry of entries) {
    const differs = (other: ShapeEntry | undefined) => other?.mark.color !== entry.mark.color;
    let at = apart.length;
    while (at > 0 && !(differs(apart[at - 1]) && differs(apart[at]))) at--;
    apart.splice(differs(apart[at - 1]) && differs(apart[at]) ? at : apart.length, 0, entry);
  }
  return apart;
}

type LineEntry = LegendEntry & { readonly mark: { readonly look: EdgeLook } };

/** Forms of links that say how claims and voices stand to each other: dispute, agreement, qualification. */
const STANDS: readonly ((look: EdgeLook) => boolean)[] = [
  ({ middle }) => middle === "bar",
  ({ middle, color }) => middle !== "bar" && color !== undefined,
  ({ color, end, dash }) => color === undefined && end === "arrow" && dash.length > 0,
];

function lineEntries({ edges }: PictureItems, vocabulary: Vocabulary, language: Language): readonly LegendEntry[] {
  const read = edges.map((edge) => {
    const declared = readType({ type: edge.type, basis: isOwnReading(edge) ? "editor" : "article" }, vocabulary);
    return { edge, declared, id: declared?.id ?? edge.type };
  });
  const entries = [...groupByKey(read, ({ id }) => id).values()].flatMap((alike) => {
    const [first] = alike;
    if (!first) return [];
    const { id, declared, edge } = first;
    // What is only ever our own reading is shown as it is drawn.
    const basis = alike.every((one) => isOwnReading(one.edge)) ? "editor" : "article";
    const mark = { look: edgeLook({ type: edge.type, basis }, declared?.symmetric ?? false) };
    const entry: LineEntry = { id, label: declared?.labels[language] ?? edge.type, count: alike.length, mark };
    return [{ entry, family: FAMILIES.indexOf(declared?.family) }];
  });
  const sorted = entries.sort((a, b) => a.family - b.family || b.entry.count - a.entry.count);
  // Of dispute, agreement and qualification the commonest sort each comes before all others: they are told by form.
  const first = STANDS.flatMap((stands) => sorted.find(({ entry }) => stands(entry.mark.look)) ?? []);
  return [...first, ...sorted.filter((one) => !first.includes(one))].map(({ entry }) => entry);
}
