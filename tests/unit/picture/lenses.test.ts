import { expect, test } from "vitest";
import { EDGE_TYPES } from "../../../src/model/edge-types.ts";
import { LANGUAGES } from "../../../src/model/text.ts";
import { edgeLook } from "../../../src/picture/edges/edge-looks.ts";
import { figureText } from "../../../src/picture/figure-text.ts";
import { headlineOf } from "../../../src/picture/headlines.ts";
import { LENSES } from "../../../src/picture/lenses.ts";
import { makeScene } from "../../../src/picture/make-scene.ts";
import { COUNT, ferryGraph } from "../../support/ferry-graph.ts";

const SIZE = { width: 900, height: 600 };

test("the lenses stand in the order in which a reader asks", () => {
  expect(LENSES.map(({ labels }) => labels.en)).toEqual([
    "Voices",
    "Actors",
    "Topics",
    "Figures",
    "Sources",
    "Everything",
  ]);
});

test.each(LENSES.map((lens) => [lens.id, lens] as const))(
  "what the lens %s derives is remembered, so that coming back to it costs nothing",
  (_, { derive }) => {
    const graph = ferryGraph();
    expect(derive?.(graph)).toBe(derive?.(graph));
  },
);

test.each([
  ["voices", "4 voices make 11 claims; 1 pair of claims clashes; 1 pair of claims is in tension, as we read them."],
  ["topics", "4 voices speak on 3 topics; most is said on “Fares”: 5 claims."],
  ["figures", "2 voices give 2 figures on 1 indicator; 1 indicator is counted in more than one claim."],
  ["sources", "4 voices speak in 2 sources."],
])("the headline of the lens %s counts what its picture shows", (id, headline) => {
  const graph = ferryGraph([{ id: "island-quiet", speaker: "islanders", about: ["safety"] }]);
  graph.dropNode("ferry-2023/boat-told");
  graph.addEdgeWithKey("clash", "ferry-2023/too-dear", "ferry-2023/fares-fair", {
    type: "contradicts",
    weight: 1,
    basis: "article",
    evidence: [],
  });
  expect(headlineOf(id, graph, "en")).toBe(headline);
});

test("Russian headlines bend their words with the numbers", () => {
  const graph = ferryGraph();
  const say = (id: string) => headlineOf(id, graph, "ru");
  expect(say("voices")).toMatch(/^4 голоса высказывают \d+ утверждени/u);
  expect(say("figures")).toMatch(/^2 голоса приводят 2 числа по 1 показателю; 1 показатель назван/u);
  expect(say("sources")).toBe("4 голоса звучат в 2 источниках.");
});

test("every lens says one sentence in every language, and nothing of a graph without claims", () => {
  const empty = ferryGraph();
  empty.clear();
  for (const { id } of LENSES) {
    for (const language of LANGUAGES) {
      expect(headlineOf(id, ferryGraph(), language)).toMatch(/^[^.]+\.$/u);
      expect(headlineOf(id, empty, language)).toBe("");
    }
  }
});

test("in the lens of figures a claim is read by its numbers, in the reader's way of writing them", () => {
  const label = (language: "en" | "ru", id: string) =>
    makeScene(
      ferryGraph([{ id: "many", speaker: "pilot", about: ["fares"], figures: [{ ...COUNT, value: 20250 }] }]),
      {
        v: 1,
        lens: "figures",
        language,
      },
      SIZE,
    ).labels.find(({ of }) => of === id)?.lines;
  expect(label("en", "ferry-2023/many")).toEqual(["20,250"]);
  expect(label("ru", "ferry-2023/many")).toEqual(["20\u00a0250"]);
  expect(label("en", "ferry-2023/guessed")).toEqual(["≈ 500"]);
});

test.each([
  [{ value: 44, unit: "percent" }, "44%", "44 %"],
  [{ min: 18, max: 25, unit: "year" }, "18–25", "18–25"],
  [{ max: 7, unit: "year" }, "≤ 7", "≤ 7"],
  [{ value: 16, unit: "hour-of-day" }, "16:00", "16:00"],
  [{ value: 1.5, unit: "person", bound: "above" }, "> 1.5", "> 1,5"],
  [{ value: 2006, unit: "year" }, "2006", "2006"],
  [{ min: 1990, max: 1995, unit: "year" }, "1990–1995", "1990–1995"],
  [{ min: 1500, max: 2500, unit: "person", bound: "about" }, "≈ 1,500–2,500", "≈ 1 500–2 500"],
  [{ min: 20, max: 30, unit: "percent" }, "20–30%", "20–30 %"],
  [{ min: 9, max: 16, unit: "hour-of-day" }, "9:00–16:00", "9:00–16:00"],
  [{ min: 20000, unit: "person", bound: "atLeast" }, "≥ 20,000", "≥ 20 000"],
  [{ min: 20000, unit: "person", bound: "above" }, "> 20,000", "> 20 000"],
  [{ min: 20000, unit: "person", bound: "about" }, "≥ ≈ 20,000", "≥ ≈ 20 000"],
  [{ max: 20000, unit: "person", bound: "below" }, "< 20,000", "< 20 000"],
] as const)("the figure %j is written briefly", (figure, en, ru) => {
  expect(figureText({ indicator: "passengers", ...figure }, "en")).toBe(en);
  expect(figureText({ indicator: "passengers", ...figure }, "ru").replace(/\u00a0/g, " ")).toBe(ru);
});

test("agreement, dispute and qualification differ in their form, whatever their colour", () => {
  const form = (type: string) => {
    const symmetric = EDGE_TYPES.find(({ id }) => id === type)?.symmetric ?? false;
    const { dash, end, middle } = edgeLook({ type }, symmetric);
    return JSON.stringify([dash, end, middle]);
  };
  const sets = [
    ["supports", "contradicts", "qualifies", "repeats"],
    ["agreesWith", "disagreesWith", "speaksAbout", "linkedTo"],
    ["favours", "opposes", "weighs", "speaksOn"],
  ];
  for (const types of sets) expect(new Set(types.map(form)).size, types.join()).toBe(types.length);
});

test("a link that stands on more claims is wider, and the legend shows each form it draws", () => {
  const one = edgeLook({ type: "speaksOn", claimIds: ["a"] }, false);
  const four = edgeLook({ type: "speaksOn", claimIds: ["a", "b", "c", "d"] }, false);
  expect(four.width).toBe(2 * one.width);
  const { legend, edges } = makeScene(ferryGraph(), { v: 1, lens: "topics" }, SIZE);
  const forms = legend.flatMap(({ mark }) =>
    "look" in mark ? [`${mark.look.dash} ${mark.look.end} ${mark.look.middle}`] : [],
  );
  for (const { look } of edges) expect(forms).toContain(`${look.dash} ${look.end} ${look.middle}`);
});
