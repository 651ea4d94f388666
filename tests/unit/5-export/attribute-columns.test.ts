import { expect, test } from "vitest";
import { lintGexf } from "../../../src/5-export/lint-gexf.ts";
import { EDGE_COLUMNS, makeLifetimes, NODE_COLUMNS } from "../../../src/model/attribute-columns.ts";
import type { ClaimNode, NodeAttributes } from "../../../src/model/attributes.ts";
import type { FigureRecord } from "../../../src/model/figure.ts";
import { makeVocabulary } from "../../../src/model/vocabulary.ts";
import { smallGraph } from "../../support/small-graph.ts";

const CONTEXT = { vocabulary: makeVocabulary(), language: "en" } as const;

function cell(node: NodeAttributes, id: string): unknown {
  const column = NODE_COLUMNS.find(({ gexf }) => gexf === id);
  return column?.read(node, makeLifetimes().ofNode(node), CONTEXT);
}

function claim(): ClaimNode {
  const node = smallGraph().getNodeAttributes("river-2021/depth");
  if (node.kind !== "Claim") throw new Error("river-2021/depth is a claim");
  return node;
}

test("Gephi takes the id of every column, used in a file or not", () => {
  const declare = (columns: readonly { gexf: string; type: string }[]) =>
    columns.map(({ gexf, type }) => `<attribute id="${gexf}" title="${gexf}" type="${type}"/>`).join("");
  const nodes = `<attributes class="node">${declare(NODE_COLUMNS)}</attributes>`;
  const edges = `<attributes class="edge">${declare(EDGE_COLUMNS)}</attributes>`;
  const findings = lintGexf([`<gexf><graph>${nodes}${edges}</graph></gexf>`]);
  expect(findings.filter(({ rule }) => rule >= 4 && rule <= 6)).toEqual([]);
});

test("every column says in one line what it holds", () => {
  for (const { gexf, description } of [...NODE_COLUMNS, ...EDGE_COLUMNS]) {
    expect(description, gexf).toMatch(/^\S.*\.$/);
    expect(description.length, gexf).toBeLessThan(100);
  }
});

test("a plain label is in the data set's first language only", () => {
  const node = smallGraph().getNodeAttributes("ministry");
  expect([cell(node, "label_en"), cell(node, "label_ru")]).toEqual(["Ministry of Water", undefined]);
});

test("labels and paraphrases in three languages have columns of their own, and unchecked translations are marked", () => {
  expect(cell(claim(), "says_ru")).toBe("О реке");
  expect(cell({ ...claim(), labels: { en: "a", reviewed: false } }, "translations_reviewed")).toBe(false);
});

test("what a claim lacks is a missing cell, not an empty one", () => {
  expect(["figures", "concerns", "note", "origin"].map((id) => cell(claim(), id))).toEqual(Array(4).fill(undefined));
});

test("a claim is about ids, and its stances name their topic", () => {
  expect([cell(claim(), "about"), cell(claim(), "stances")]).toEqual([["fishing"], ["fishing: for"]]);
});

const FIGURES: readonly (readonly [figure: Partial<FigureRecord>, text: string])[] = [
  [
    { value: 20_250, status: "estimated", period: "2021-Q1", place: ["delta"] },
    "fish: 20250 ton, estimated, 2021-Q1, delta",
  ],
  [{ value: 5, bound: "atLeast", per: "month" }, "fish: at least 5 ton per month"],
  [{ min: 2, max: 3, origin: ["lake", "sea"] }, "fish: 2 to 3 ton, from lake and sea"],
  [{ min: 2, of: 40 }, "fish: 2 or more ton of 40"],
  [{ max: 3 }, "fish: up to 3 ton"],
  [{ min: 2, bound: "above" }, "fish: above 2 ton"],
  [{ max: 3, bound: "atMost" }, "fish: at most 3 ton"],
  [{ max: 3, bound: "about" }, "fish: about up to 3 ton"],
];
test.each(FIGURES)("the figure %j reads %j", (figure, text) => {
  expect(cell({ ...claim(), figures: [{ indicator: "fish", unit: "ton", ...figure }] }, "figures")).toEqual([text]);
});

test("what a figure is a part of is written out, since ids of figures mean nothing outside their claim", () => {
  const all = { id: "all", indicator: "fish", value: 40, unit: "ton" };
  const carp = { indicator: "fish", value: 2, unit: "ton", of: "all" };
  const share = { indicator: "share-of-carp", value: 5, unit: "percent", of: "all" };
  expect(cell({ ...claim(), figures: [all, carp, share] }, "figures")).toEqual([
    "fish: 40 ton",
    "fish: 2 ton of 40 ton",
    "share-of-carp: 5 percent of 40 ton (fish)",
  ]);
  const edge = { type: "measures", weight: 1, figure: share, whole: all } as const;
  const column = EDGE_COLUMNS.find(({ gexf }) => gexf === "figure");
  expect(column?.read(edge, {}, CONTEXT)).toBe("share-of-carp: 5 percent of 40 ton (fish)");
});

test("one figure has its number and unit in columns of their own; several have none there", () => {
  const numbers = (...figures: readonly FigureRecord[]) =>
    ["figure_value", "figure_min", "figure_max", "figure_unit"].map((id) => cell({ ...claim(), figures }, id));
  const fish = { indicator: "fish", unit: "ton" };
  expect(numbers({ ...fish, value: 0 })).toEqual([0, undefined, undefined, "ton"]);
  expect(numbers({ ...fish, min: 2.5, max: 3 })).toEqual([undefined, 2.5, 3, "ton"]);
  expect(numbers({ ...fish, value: 1 }, { ...fish, value: 2 })).toEqual(Array(4).fill(undefined));
});

test("a relation that began before one of its ends was published lasts as long as the ends do", () => {
  const { ofNode, ofEdge } = makeLifetimes();
  const actor = ofNode(smallGraph().getNodeAttributes("ministry"));
  const source = ofNode(smallGraph().getNodeAttributes("lake-2023"));
  const tie = { type: "contributedTo", weight: 1, basis: "article", evidence: [] } as const;
  expect(ofEdge({ ...tie, period: "2020/2025" }, actor, source)).toEqual({ start: "2023-05-04" });
  expect(ofEdge({ ...tie, period: "2024" }, actor, source)).toEqual({ start: "2024-01-01", end: "2024-12-31" });
  expect(ofEdge({ ...tie, period: "2024/2020" }, actor, actor)).toEqual({});
});
