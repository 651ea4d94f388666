import { MultiDirectedGraph } from "graphology";
import type { EdgeAttributes, GraphAttributes, NodeAttributes } from "../../src/model/attributes.ts";
import type { ClaimGraph } from "../../src/model/claim-graph.ts";
import type { PassageEvidence } from "../../src/model/evidence.ts";

/** One node or edge as a test lists it; lists can be shuffled before they become a graph. */
export type NodeEntry = readonly [id: string, attributes: NodeAttributes];
export type EdgeEntry = readonly [source: string, target: string, attributes: EdgeAttributes, suffix?: string];

const evidence = (n: number): PassageEvidence => ({
  state: "pinned",
  start: n,
  end: n + 20,
  url: "https://example.org/river",
  words: `word ${n} … end`,
});
const at = (x: number, y: number) => ({ x, y, size: 4 });
const named = (label: string) => ({ label, labels: label });

const claim = (id: string, speaker: string, source: string, published: string): NodeEntry => [
  `${source}/${id}`,
  {
    kind: "Claim",
    type: "FactualClaim",
    ...named(`The ${id} of the river`),
    ...at(3, 4),
    source,
    speaker,
    attribution: "indirect",
    hedge: ["estimate"],
    says: { en: `The ${id} of the river`, ru: "О реке", reviewed: false },
    figures: [],
    about: [{ topic: "fishing", stance: "for" }],
    concerns: [],
    published,
    evidence: [evidence(id.length)],
  },
];

/** A small invented data set about a river: three actors, two sources, four claims, and one of each other kind. */
export const SMALL_NODES: readonly NodeEntry[] = [
  [
    "ministry",
    {
      kind: "Actor",
      type: "Ministry",
      ...named("Ministry of Water"),
      ...at(0, 0),
      aliases: ['The "Water" house', "Су министрлігі"],
    },
  ],
  [
    "anglers",
    { kind: "Actor", type: "NGO", label: "Anglers", labels: { en: "Anglers", kk: "Балықшылар" }, ...at(10, 0) },
  ],
  ["daily", { kind: "Actor", type: "MediaOrganization", ...named("The Daily"), ...at(0, 10) }],
  ["quiet-one", { kind: "Actor", type: "UnnamedPerson", ...named("a fisher"), ...at(-5, 10), naming: "protected" }],
  [
    "river-2021",
    {
      kind: "Source",
      type: "NewsArticle",
      ...named("The river"),
      ...at(4, 9),
      publisher: "daily",
      published: "2021",
      language: "en",
    },
  ],
  ["lake-2023", { kind: "Source", type: "Report", ...named("The lake"), ...at(4, -9), published: "2023-05-04" }],
  claim("depth", "ministry", "river-2021", "2021"),
  claim("width", "anglers", "river-2021", "2021"),
  claim("colour", "daily", "river-2021", "2021"),
  claim("depth", "anglers", "lake-2023", "2023-05-04"),
  ["fishing", { kind: "Topic", type: "Topic", ...named("Fishing"), ...at(1, 1) }],
  ["fish", { kind: "Indicator", type: "Indicator", ...named("Fish"), ...at(1, 2), unit: "fish" }],
  ["delta", { kind: "Place", type: "Region", ...named("Delta"), ...at(1, 3) }],
  ["water-law", { kind: "Instrument", type: "Law", ...named("Water law"), ...at(1, 4), date: "2003-07" }],
  ["flood", { kind: "Event", type: "Event", ...named("Flood"), ...at(1, 5), date: "2020-04" }],
];

const relation = (type: "oversees" | "partnersWith", more: object = {}) => ({
  type,
  weight: 1,
  basis: "article" as const,
  source: "river-2021",
  evidence: [evidence(1)],
  ...more,
});
const link = (type: "supports" | "contradicts" | "qualifies" | "repeats", basis: "article" | "editor") => ({
  type,
  weight: 1,
  basis,
  evidence: [],
});
const figure = {
  indicator: "fish",
  value: 20_250,
  unit: "fish",
  status: "estimated" as const,
  period: "2021-Q1",
  place: ["delta"],
};

export const SMALL_EDGES: readonly EdgeEntry[] = [
  ["ministry", "river-2021/depth", { type: "asserts", weight: 1 }],
  ["anglers", "river-2021/width", { type: "asserts", weight: 1 }],
  ["daily", "river-2021/colour", { type: "asserts", weight: 1 }],
  ["anglers", "lake-2023/depth", { type: "asserts", weight: 1 }],
  ["quiet-one", "river-2021/colour", { type: "apparentlyAsserts", weight: 1 }],
  ["daily", "river-2021", { type: "publishes", weight: 1 }],
  ["river-2021/depth", "river-2021", { type: "statedIn", weight: 1 }],
  ["lake-2023/depth", "lake-2023", { type: "statedIn", weight: 1 }],
  ["river-2021/depth", "fishing", { type: "about", weight: 1, stance: "for" }],
  ["river-2021/width", "ministry", { type: "about", weight: 1 }],
  ["river-2021/depth", "fish", { type: "measures", weight: 1, figure }],
  ["river-2021/depth", "fish", { type: "measures", weight: 1, figure: { ...figure, value: 3, bound: "atLeast" } }, "2"],
  ["river-2021/depth", "delta", { type: "concerns", weight: 1 }],
  ["lake-2023/depth", "river-2021/depth", link("supports", "article")],
  ["river-2021/width", "river-2021/depth", link("contradicts", "article")],
  ["river-2021/colour", "river-2021/depth", link("qualifies", "editor")],
  ["ministry", "anglers", relation("oversees", { role: "patron", period: "2006/2010" })],
  ["ministry", "anglers", relation("oversees", { source: "lake-2023" }), "lake-2023"],
  ["daily", "anglers", relation("partnersWith")],
  ["anglers", "daily", relation("partnersWith", { source: "lake-2023" })],
];

/** Makes a graph of entries, in their order, with keys as the builder makes them. */
export function graphOf(
  nodes: readonly NodeEntry[],
  edges: readonly EdgeEntry[],
  attributes: Partial<GraphAttributes> = {},
): ClaimGraph {
  const graph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>();
  graph.replaceAttributes({
    format: 1,
    graph: "evidence",
    audience: "public",
    title: "River & lake <draft>",
    date: "2024-02-29",
    languages: ["en"],
    vocabulary: {},
    ...attributes,
  });
  for (const [id, node] of nodes) graph.addNode(id, node);
  for (const [source, target, edge, suffix] of edges) {
    const key = `${source} ${edge.type} ${target}${suffix === undefined ? "" : `#${suffix}`}`;
    graph.addEdgeWithKey(key, source, target, edge);
  }
  return graph;
}

/** The whole invented data set as an evidence graph. */
export function smallGraph(): ClaimGraph {
  return graphOf(SMALL_NODES, SMALL_EDGES);
}
