import fc from "fast-check";
import { expect, test } from "vitest";
import { asKnownOn, wholeGraphOf } from "../../../src/query/time/as-known-on.ts";
import { publicationDates } from "../../../src/query/time/publication-days.ts";
import { idsOf, lakeGraph } from "../../support/lake-graph.ts";

test("on a day, only what had come out by then is known", () => {
  const known = asKnownOn(lakeGraph(), "2006-03-15");
  expect(idsOf(known, "Source")).toEqual(["herald-2006"]);
  expect(idsOf(known, "Claim")).toEqual(["boats", "nets", "thaw"]);
});

test("what only later sources bear out goes with them, and what an earlier one bears out too stays", () => {
  const known = asKnownOn(lakeGraph(), "2006-03-15");
  expect(idsOf(known, "Actor")).toEqual(["anglers", "harbour-office", "herald", "ministry-of-water"]);
  expect(idsOf(known, "Place")).toEqual(["harbour", "lakeland"]);
  expect(idsOf(known, "Instrument")).toEqual([]);
  expect(idsOf(known, "Event")).toEqual(["the-thaw"]);
});

test("a wider topic stands with its narrower ones, and a narrower one not with the wider", () => {
  const claims = [
    { id: "old", source: "herald-2006", speaker: "herald", about: ["eel-fishing"] },
    { id: "new", source: "report-2021", speaker: "herald", about: ["fishing"] },
  ];
  expect(idsOf(asKnownOn(lakeGraph(claims), "2006-04"), "Topic")).toContain("fishing");
  const turned = [
    { id: "old", source: "herald-2006", speaker: "herald", about: ["fishing"] },
    { id: "new", source: "report-2021", speaker: "herald", about: ["eel-fishing"] },
  ];
  expect(idsOf(asKnownOn(lakeGraph(turned), "2006-04"), "Topic")).not.toContain("eel-fishing");
});

test("a tie that no source states stands only between those who are known", () => {
  const tie = "water-lab partOf boat-club";
  expect(lakeGraph().hasEdge(tie)).toBe(true);
  expect(asKnownOn(lakeGraph(), "2006").hasEdge(tie)).toBe(false);
  expect(asKnownOn(lakeGraph(), "2021").hasEdge(tie)).toBe(true);
});

test("a relation that a later source states between those known before is not known yet", () => {
  const graph = lakeGraph([
    { id: "union", source: "herald-2006", speaker: "anglers", about: ["fish-union"] },
    { id: "late", source: "report-2021", speaker: "anglers" },
  ]);
  const tie = "anglers partnersWith fish-union";
  const known = asKnownOn(graph, "2006-12");
  expect([known.hasNode("anglers"), known.hasNode("fish-union"), known.hasEdge(tie)]).toEqual([true, true, false]);
  expect(asKnownOn(graph, "2021").hasEdge(tie)).toBe(true);
});

test.each([
  ["2006-03-14", []],
  ["2006-03", ["herald-2006"]],
  ["2006", ["herald-2006"]],
  ["2021-01-01", ["herald-2006", "report-2021"]],
  ["2024-02-28", ["herald-2006", "report-2021"]],
  ["2024-02-29", ["herald-2006", "leaflet", "report-2021"]],
])("at the end of %s, these sources are known: %j", (date, sources) => {
  expect(idsOf(asKnownOn(lakeGraph(), date), "Source")).toEqual(sources);
});

test.each([undefined, "", "soon", "2030", "2006/..", "%%", "2024"])(
  "%j hides nothing: the graph is the same object",
  (date) => {
    const graph = lakeGraph();
    expect(asKnownOn(graph, date)).toBe(graph);
  },
);

test("the same graph is given again for the same date, and for dates between which nothing came out", () => {
  const graph = lakeGraph();
  const known = asKnownOn(graph, "2006-03-15");
  expect(asKnownOn(graph, "2006-03-15")).toBe(known);
  expect(asKnownOn(graph, "2019")).toBe(known);
  expect(asKnownOn(known, "2006-03-15")).toBe(known);
  expect(wholeGraphOf(known)).toBe(graph);
  expect(wholeGraphOf(graph)).toBe(graph);
});

test("the graph itself is left as it is", () => {
  const graph = lakeGraph();
  const before = JSON.stringify(graph.export());
  asKnownOn(graph, "2006");
  expect(JSON.stringify(graph.export())).toBe(before);
});

test("dates of publication are given once, oldest first, and what has none gives none", () => {
  expect(publicationDates(lakeGraph())).toEqual(["2006-03-15", "2021"]);
});

test("the later the date, the more is known, and nothing that was known is lost", () => {
  const graph = lakeGraph();
  const dates = ["1999", "2006-03-14", "2006-03-15", "2006", "2020-Q4", "2021-05", "2023", "2024-02-29", "2050"];
  const step = fc.nat({ max: dates.length - 1 });
  fc.assert(
    fc.property(step, step, (one, other) => {
      const less = asKnownOn(graph, dates[Math.min(one, other)]);
      const more = asKnownOn(graph, dates[Math.max(one, other)]);
      expect(less.nodes().filter((id) => !more.hasNode(id))).toEqual([]);
      expect(less.edges().filter((key) => !more.hasEdge(key))).toEqual([]);
    }),
    { seed: 20211 },
  );
});
