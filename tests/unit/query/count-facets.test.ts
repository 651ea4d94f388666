import { expect, test } from "vitest";
import type { View } from "../../../src/model/view.ts";
import { countFacet, facetsInUse } from "../../../src/query/narrow/count-facets.ts";
import type { FacetId } from "../../../src/query/narrow/facet.ts";
import { CLAIM_FACETS } from "../../../src/query/narrow/facets.ts";
import { hiddenBy } from "../../../src/query/narrow/hidden-by.ts";
import { narrow } from "../../../src/query/narrow/narrow.ts";
import { countYears } from "../../../src/query/time/count-years.ts";
import { idsOf, lakeGraph } from "../../support/lake-graph.ts";

function counts(view: View, id: FacetId): Readonly<Record<string, number>> {
  const facets = CLAIM_FACETS.filter((facet) => facet.id === id);
  const values = facets.flatMap((facet) => countFacet(lakeGraph(), view, facet).values);
  return Object.fromEntries(values.map(({ value, count }) => [value, count]));
}

test("each facet counts the claims that have a value, wider topics and places with their narrower ones", () => {
  const view: View = { v: 1 };
  expect(counts(view, "speaker-type")).toEqual({ NGO: 3, AcademicInstitution: 1, MediaOrganization: 1, Ministry: 1 });
  expect(counts(view, "claim-type")).toEqual({ FactualClaim: 4, Demand: 1, QuantityClaim: 1 });
  expect(counts(view, "topic")).toEqual({ fishing: 4, "eel-fishing": 3, "water-quality": 2, "the-thaw": 1 });
  expect(counts(view, "stance")).toEqual({ against: 2, for: 2 });
  expect(counts(view, "hedge")).toEqual({ none: 5, estimate: 1 });
  expect(counts(view, "attribution")).toEqual({ indirect: 4, direct: 1, narrated: 1 });
  expect(counts(view, "source")).toEqual({ "herald-2006": 3, "report-2021": 2, leaflet: 1 });
  expect(counts(view, "place")).toEqual({ lakeland: 2, bay: 1, harbour: 1 });
});

test("counts follow the other facets, never the facet's own choice", () => {
  const view: View = { v: 1, filters: { type: ["NGO"], source: ["report-2021"] } };
  expect(counts(view, "source")).toEqual({ "herald-2006": 1, "report-2021": 1, leaflet: 1 });
  expect(counts(view, "speaker-type")).toEqual({ NGO: 1, AcademicInstitution: 1, MediaOrganization: 0, Ministry: 0 });
  expect(counts(view, "topic")).toEqual({ fishing: 1, "eel-fishing": 1, "water-quality": 1, "the-thaw": 0 });
});

test("stances are counted on the chosen topics", () => {
  expect(counts({ v: 1, filters: { topic: ["water-quality"] } }, "stance")).toEqual({ against: 0, for: 1 });
});

test("a value's place in the list stands still whatever is chosen", () => {
  const order = (view: View) =>
    CLAIM_FACETS.map((facet) => countFacet(lakeGraph(), view, facet).values.map(({ value }) => value));
  expect(order({ v: 1, filters: { stance: ["for"], type: ["Ministry"] } })).toEqual(order({ v: 1 }));
});

test("choosing a value alone shows as many claims as it says", () => {
  const graph = lakeGraph();
  const start: View = { v: 1, filters: { hedge: ["none"] }, time: { from: "2005" } };
  let asked = 0;
  for (const facet of CLAIM_FACETS) {
    for (const { value, count } of countFacet(graph, start, facet).values) {
      const filters = { ...start.filters, [facet.filter]: [value] };
      const { showsNode } = narrow(graph, { ...start, filters });
      expect([facet.id, value, idsOf(graph, "Claim", showsNode).length]).toEqual([facet.id, value, count]);
      asked++;
    }
  }
  expect(asked).toBeGreaterThan(20);
});

test("it is said how many claims each filter hides, and how many come back with it", () => {
  const view: View = {
    v: 1,
    filters: { type: ["NGO"], source: ["report-2021"] },
    time: { from: "2022", knownOn: "2021" },
  };
  expect(hiddenBy(lakeGraph(), view)).toEqual({
    total: 6,
    shown: 1,
    notYetKnown: 1,
    timeless: 1,
    by: [
      { by: "speaker-type", claims: 3, alone: 0 },
      { by: "source", claims: 3, alone: 0 },
      { by: "time", claims: 4, alone: 0 },
    ],
  });
  const { by } = hiddenBy(lakeGraph(), { v: 1, filters: { type: ["NGO"], source: ["report-2021"] } });
  expect(by).toEqual([
    { by: "speaker-type", claims: 3, alone: 1 },
    { by: "source", claims: 4, alone: 2 },
  ]);
});

test("nothing chosen hides nothing", () => {
  expect(hiddenBy(lakeGraph(), { v: 1 })).toEqual({ total: 6, shown: 6, notYetKnown: 0, timeless: 0, by: [] });
});

test("years hold the claims whose time touches them, from the first that is named to the last", () => {
  const { years, timeless } = countYears(lakeGraph(), { v: 1 }, "spoken");
  expect([years[0]?.year, years.at(-1)?.year, years.length]).toEqual([1998, 2020, 23]);
  expect(years.filter(({ claims }) => claims > 0).map(({ year }) => year)).toEqual([1998, 2004, 2005, 2006, 2020]);
  expect(timeless).toBe(2);
});

test("by publication there is a bar for each year in which something came out; filters and the date count", () => {
  const bars = (view: View) =>
    countYears(lakeGraph(), view, "published")
      .years.filter(({ claims }) => claims > 0)
      .map(({ year, claims, passing }) => [year, claims, passing]);
  expect(bars({ v: 1, filters: { type: ["NGO"] } })).toEqual([
    [2006, 3, 1],
    [2021, 2, 1],
  ]);
  expect(bars({ v: 1, time: { knownOn: "2006" } })).toEqual([[2006, 3, 3]]);
});

test("a facet that no claim has a value of is not in use", () => {
  const bare = lakeGraph([{ id: "bare", source: "leaflet", speaker: "boat-club", about: ["anglers"] }]);
  const ids = facetsInUse(bare).map(({ id }) => id);
  expect(ids).toEqual(["speaker-type", "claim-type", "hedge", "attribution", "source"]);
});
