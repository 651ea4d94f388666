import fc from "fast-check";
import { expect, test } from "vitest";
import type { ClaimGraph } from "../../../src/model/claim-graph.ts";
import type { Facet, View, ViewTime } from "../../../src/model/view.ts";
import { projectActors } from "../../../src/query/derive/project-actors.ts";
import { narrow } from "../../../src/query/narrow/narrow.ts";
import { narrowedGraph } from "../../../src/query/narrow/narrowed-graph.ts";
import { countYears } from "../../../src/query/time/count-years.ts";
import { idsOf, type LakeClaim, lakeGraph } from "../../support/lake-graph.ts";

type Filters = NonNullable<View["filters"]>;

function shown(filters: Filters, kind = "Claim", time?: ViewTime): readonly string[] {
  const { graph, showsNode } = narrow(lakeGraph(), { v: 1, filters, ...(time && { time }) });
  return idsOf(graph, kind, showsNode);
}

test.each<readonly [Filters, readonly string[]]>([
  [{ type: ["Demand"] }, ["quota"]],
  [{ type: ["Demand", "QuantityClaim"] }, ["boats", "quota"]],
  [{ type: ["NGO"] }, ["leaflet", "quota", "thaw"]],
  [{ type: ["NGO", "Demand"] }, ["quota"]],
  [{ stance: ["against"] }, ["nets", "quota"]],
  [{ hedge: ["estimate"] }, ["boats"]],
  [{ hedge: ["none"] }, ["clean", "leaflet", "nets", "quota", "thaw"]],
  [{ attribution: ["direct", "narrated"] }, ["nets", "quota"]],
  [{ source: ["report-2021"] }, ["clean", "quota"]],
  [{ topic: ["eel-fishing"] }, ["boats", "leaflet", "quota"]],
  [{ topic: ["fishing"] }, ["boats", "leaflet", "nets", "quota"]],
  [{ topic: ["anglers"] }, ["nets"]],
  [{ place: ["lakeland"] }, ["boats", "clean"]],
  [{ place: ["harbour"] }, ["boats"]],
  [{ source: ["report-2021"], type: ["NGO"] }, ["quota"]],
])("%j shows the claims %j", (filters, claims) => {
  expect(shown(filters)).toEqual(claims);
});

test("a stance is one on the topic that is chosen, not on another that the claim speaks of too", () => {
  expect(shown({ topic: ["water-quality"], stance: ["against"] })).toEqual([]);
  expect(shown({ topic: ["water-quality"], stance: ["for"] })).toEqual(["quota"]);
});

test("speakers with a claim that is shown stay, and what it is about", () => {
  const filters = { attribution: ["narrated"] };
  expect(shown(filters, "Actor")).toEqual(["anglers", "herald"]);
  expect(shown(filters, "Topic")).toEqual(["fishing"]);
  expect(shown(filters, "Source")).toEqual(["herald-2006"]);
  expect(shown(filters, "Place")).toEqual([]);
});

test("a kind of voice shows those voices, and with the others hides what they say", () => {
  expect(shown({ type: ["Ministry"] }, "Actor")).toEqual(["ministry-of-water"]);
  expect(shown({ type: ["Ministry"] }, "Claim")).toEqual(["boats"]);
  expect(shown({ type: ["Organization"] }, "Actor")).toEqual(["fish-union"]);
});

test("a kind of thing hides the others of its kind alone", () => {
  expect(shown({ type: ["City"] }, "Place")).toEqual(["harbour"]);
  expect(shown({ type: ["City"] })).toHaveLength(6);
});

test("what no filter knows is ignored", () => {
  const { graph, isActive, showsNode } = narrow(lakeGraph(), {
    v: 1,
    filters: { type: ["Dragon"], stance: ["sideways"], topic: ["nowhere"], place: ["fishing"] },
  });
  expect(isActive).toBe(false);
  expect(graph.nodes().every(showsNode)).toBe(true);
  expect(showsNode("nowhere")).toBe(false);
});

test("the time spoken of comes from the claim, its figures and its events; what names no time stays", () => {
  expect(shown({}, "Claim", { from: "2004", to: "2004" })).toEqual(["boats", "leaflet", "quota"]);
  expect(shown({}, "Claim", { from: "2006" })).toEqual(["clean", "leaflet", "nets", "quota"]);
  expect(shown({}, "Claim", { to: "1999" })).toEqual(["leaflet", "quota", "thaw"]);
});

test("by publication, what came out at no known time goes", () => {
  expect(shown({}, "Claim", { from: "2021", by: "published" })).toEqual(["clean", "quota"]);
  expect(shown({}, "Claim", { to: "2006-03-15", by: "published" })).toEqual(["boats", "nets", "thaw"]);
});

test("a stretch of time that ends before it begins, or that is none, hides nothing", () => {
  for (const time of [{ from: "2010", to: "2005" }, { from: "soon" }, {}])
    expect(shown({}, "Claim", time)).toHaveLength(6);
});

test("a relation is shown in its own time, and by publication with its source", () => {
  const passes = (time: ViewTime) => {
    const { graph, showsEdge } = narrow(lakeGraph(), { v: 1, time });
    return showsEdge(graph.getEdgeAttributes("anglers partnersWith fish-union"));
  };
  expect([passes({ from: "2019" }), passes({ from: "2020" })]).toEqual([true, false]);
  expect([passes({ from: "2021", by: "published" }), passes({ to: "2020", by: "published" })]).toEqual([true, false]);
});

test("a link between claims stands or falls with them, by the time spoken of and by publication", () => {
  const disputes = (time: ViewTime) => {
    const shown = narrowedGraph(narrow(lakeGraph(), { v: 1, time }), []);
    const actors = projectActors(shown, { editor: true });
    return [shown, actors].map((graph) => graph.filterEdges((_, { type }) => DISPUTES.has(type)).length);
  };
  expect(disputes({ from: "2000" })).toEqual([1, 1]);
  expect(disputes({ from: "2000", by: "published" })).toEqual([1, 1]);
  expect(disputes({ from: "2021", by: "published" })).toEqual([0, 0]);
});
const DISPUTES: ReadonlySet<string> = new Set(["contradicts", "inTensionWith"]);

test("voices known by their ties alone stay until claims are picked by what they say", () => {
  expect(shown({}, "Actor", { to: "1999" })).toContain("fish-union");
  expect(shown({ hedge: ["none"] }, "Actor")).not.toContain("fish-union");
});

test("the date comes before the filters", () => {
  const { graph, showsNode } = narrow(lakeGraph(), { v: 1, filters: { type: ["NGO"] }, time: { knownOn: "2006" } });
  expect(idsOf(graph, "Claim", showsNode)).toEqual(["thaw"]);
});

test("no tie between voices rests on a claim that is hidden", () => {
  const disagreements = (graph: ClaimGraph) =>
    projectActors(graph, { editor: true }).filterEdges((_, { type }) => type === "inTensionWith").length;
  const view: View = { v: 1, filters: { source: ["report-2021"] } };
  expect(disagreements(narrowedGraph(narrow(lakeGraph(), view), []))).toBe(0);
  const graph = lakeGraph();
  expect(disagreements(narrowedGraph(narrow(graph, { v: 1 }), []))).toBe(1);
  const kept = narrowedGraph(narrow(graph, view), ["herald-2006/boats"]);
  expect(kept.hasNode("herald-2006/boats")).toBe(true);
  expect(narrowedGraph(narrow(graph, view), ["herald-2006/boats"])).toBe(kept);
});

const choice = (values: readonly string[]) => fc.subarray([...values], { minLength: 1 });
const FILTERS: Readonly<Record<Facet, fc.Arbitrary<string[]>>> = {
  type: choice(["NGO", "Ministry", "MediaOrganization", "Demand", "FactualClaim", "City"]),
  stance: choice(["for", "against", "mixed"]),
  hedge: choice(["none", "estimate", "belief"]),
  attribution: choice(["direct", "indirect", "narrated"]),
  topic: choice(["fishing", "eel-fishing", "water-quality", "anglers"]),
  source: choice(["herald-2006", "report-2021", "leaflet"]),
  place: choice(["lakeland", "harbour", "bay"]),
};
const someFilters = fc.record(FILTERS, { requiredKeys: [] });
const someTime = fc.record(
  {
    from: fc.constantFrom("1998", "2004", "2006-03", "2021"),
    to: fc.constantFrom("2005", "2006", "2022"),
    knownOn: fc.constantFrom("2006", "2021", "2024"),
  },
  { requiredKeys: [] },
);
const someClaim: fc.Arbitrary<LakeClaim> = fc.record({
  id: fc.integer({ min: 0, max: 1e9 }).map((n) => `c${n}`),
  source: fc.constantFrom("herald-2006", "report-2021", "leaflet"),
  speaker: fc.constantFrom("herald", "anglers", "ministry-of-water", "boat-club"),
  type: fc.constantFrom("FactualClaim", "Demand"),
  attribution: fc.constantFrom("direct", "indirect"),
  hedge: fc.subarray(["belief", "estimate"] as const),
  about: fc.uniqueArray(
    fc.record({
      topic: fc.constantFrom("fishing", "eel-fishing", "water-quality"),
      stance: fc.constantFrom("for", "against", "mixed"),
    }),
    { minLength: 1, selector: ({ topic }) => topic },
  ),
  concerns: fc.subarray(["harbour", "bay", "fishing-act"]),
  period: fc.constantFrom("1998", "2004/2006", "2021-Q1", "2005/.."),
});
const someGraph = fc
  .uniqueArray(someClaim, { maxLength: 12, selector: ({ id }) => id })
  .map((claims) => lakeGraph(claims));

test("two filters together show nothing that one of them hides alone", () => {
  fc.assert(
    fc.property(someGraph, someFilters, someTime, (graph, filters, time) => {
      const both = narrow(graph, { v: 1, filters, time });
      const { knownOn, ...stretch } = time;
      const alone: readonly View[] = [
        ...Object.entries(filters).map(([facet, values]): View => ({ v: 1, filters: { [facet]: values } })),
        { v: 1, time: stretch },
        { v: 1, ...(knownOn !== undefined && { time: { knownOn } }) },
      ];
      const together = graph.nodes().filter(both.showsNode);
      for (const view of alone) {
        const { showsNode } = narrow(graph, view);
        expect(together.filter((id) => !showsNode(id))).toEqual([]);
      }
    }),
    { seed: 20211, numRuns: 60 },
  );
});

test("one more value of a facet in use hides nothing that was shown", () => {
  fc.assert(
    fc.property(someGraph, someFilters, FILTERS.topic, FILTERS.type, (graph, filters, topic, type) => {
      const wider = {
        ...filters,
        ...(filters.topic && { topic: [...filters.topic, ...topic] }),
        ...(filters.type?.includes("Demand") && {
          type: [...filters.type, ...type.filter((one) => one === "FactualClaim")],
        }),
      };
      const [before, after] = [filters, wider].map((one) => narrow(graph, { v: 1, filters: one }));
      expect(graph.nodes().filter((id) => before?.showsNode(id) && !after?.showsNode(id))).toEqual([]);
    }),
    { seed: 20211, numRuns: 60 },
  );
});

test("each year of the histogram counts the claims that it would show alone", () => {
  fc.assert(
    fc.property(someGraph, someFilters, fc.constantFrom("spoken", "published"), (graph, filters, by) => {
      const { years, timeless } = countYears(graph, { v: 1, filters }, by);
      const stays = by === "spoken" ? timeless : 0;
      for (const { year, claims, passing } of years) {
        const time: ViewTime = { from: String(year), to: String(year), ...(by === "published" && { by }) };
        const alone = narrow(graph, { v: 1, time });
        expect([year, claims]).toEqual([year, idsOf(graph, "Claim", alone.showsNode).length - stays]);
        const both = narrow(graph, { v: 1, time, filters });
        const dated = idsOf(graph, "Claim", (id) => both.showsNode(id) && alone.showsNode(id)).length;
        expect(passing).toBeLessThanOrEqual(Math.min(claims, dated));
      }
    }),
    { seed: 20211, numRuns: 40 },
  );
});
