import { expect, test } from "vitest";
import { buildGraph } from "../../../src/build-graph.ts";
import type { FigureRecord } from "../../../src/model/figure.ts";
import { compareClaims } from "../../../src/query/compare/compare-claims.ts";
import { compareFigures } from "../../../src/query/compare/compare-figures.ts";
import { figuresOf, figuresOn } from "../../../src/query/compare/figures-on.ts";
import { COUNT, ferryGraph } from "../../support/ferry-graph.ts";
import { readShipped } from "../../support/shipped-records.ts";

const compare = (change: Partial<FigureRecord>, other: FigureRecord = COUNT) =>
  compareFigures({ claim: "a", figure: other }, { claim: "b", figure: { ...other, ...change } });

test("figures that agree in indicator, unit, period and place compare, whatever their numbers", () => {
  expect(compare({ value: 7 })).toMatchObject({ hindrances: [], cautions: [], sameAmount: false });
  expect(compare({})).toMatchObject({ hindrances: [], sameAmount: true });
});

test.each([
  ["indicator", { indicator: "crews" }],
  ["unit", { unit: "boat" }],
  ["period", { period: "2022-Q1" }],
  ["period", { period: "2023" }],
  ["place", { place: ["island", "shore"] }],
  ["per", { per: "day" }],
  ["origin", { origin: ["island"] }],
] as const)("another %s keeps them apart", (aspect, change) => {
  expect(compare(change).hindrances).toEqual([aspect]);
});

test("a period that is not stated meets nothing, not even another that is not stated", () => {
  const unstated = { ...COUNT, period: "unstated" };
  expect(compare({ period: "unstated" }).aspects).toContainEqual({ aspect: "period", verdict: "unstated" });
  expect(compare({}, unstated).hindrances).toEqual(["period"]);
});

test("a quarter written in two ways is one period, and places meet in any order", () => {
  const wide = { ...COUNT, place: ["island", "shore"] };
  expect(compare({ period: "2023-01/2023-03", place: ["shore", "island"] }, wide).hindrances).toEqual([]);
});

test("an estimate beside a register's count compares with care, as does a bound beside an exact number", () => {
  expect(compare({ status: "estimated" })).toMatchObject({ hindrances: [], cautions: ["status"] });
  expect(compare({ bound: "about" })).toMatchObject({ hindrances: [], cautions: ["bound"] });
  expect(compare({ bound: "about" }).aspects).toContainEqual({ aspect: "bound", verdict: "different" });
});

test("what neither figure speaks of needs no line", () => {
  expect(compare({}).aspects.map(({ aspect }) => aspect)).toEqual([
    "indicator",
    "unit",
    "period",
    "place",
    "status",
    "bound",
  ]);
});

test("shares compare only where they are shares of the same whole", () => {
  const share = (of: number | string, whole: number) =>
    ferryGraph([
      {
        id: "share",
        speaker: "harbour",
        about: ["fares"],
        figures: [
          { ...COUNT, id: "all", value: whole },
          { ...COUNT, unit: "percent", value: 10, of },
        ],
      },
    ]);
  const ofFigure = figuresOf(share("all", 900), "ferry-2023/share")[1];
  const ofSame = figuresOf(share("all", 900), "ferry-2023/share")[1];
  const ofOther = figuresOf(share("all", 901), "ferry-2023/share")[1];
  if (!ofFigure || !ofSame || !ofOther) throw new Error("a share is wanted");
  expect(ofFigure.base).toMatchObject({ value: 900 });
  expect(compareFigures(ofFigure, ofSame).hindrances).toEqual([]);
  expect(compareFigures(ofFigure, ofOther).hindrances).toEqual(["denominator"]);
});

test("a whole given as a bare number is the same whole as a figure of that number, and no other's", () => {
  const share = { ...COUNT, unit: "percent", value: 10 };
  const of = (base: FigureRecord | number) => ({ claim: "a", figure: share, base });
  const hindrances = (one: FigureRecord | number, other: FigureRecord | number) =>
    compareFigures(of(one), of(other)).hindrances;
  const all = { ...COUNT, value: 20_250 };
  expect(hindrances(20_250, all)).toEqual([]);
  expect(hindrances(all, 20_250)).toEqual([]);
  expect(hindrances(20_251, all)).toEqual(["denominator"]);
  expect(hindrances({ ...all, indicator: "crews" }, all)).toEqual(["denominator"]);
});

test("a bound is one amount, as an open range and as a value with its bound", () => {
  const { value: _, ...counted } = COUNT;
  const least = { ...counted, min: 100 };
  const most = { ...counted, max: 100 };
  const side = (figure: FigureRecord) => ({ claim: "a", figure });
  const meet = (one: FigureRecord, other: FigureRecord) => compareFigures(side(one), side(other));
  const same = { hindrances: [], cautions: [], sameAmount: true };
  expect(meet(least, { ...counted, value: 100, bound: "atLeast" })).toMatchObject(same);
  expect(meet({ ...counted, value: 100, bound: "atMost" }, most)).toMatchObject(same);
  expect(meet(least, { ...counted, min: 100, max: 200 }).sameAmount).toBe(false);
  expect(meet(least, { ...counted, value: 101, bound: "atLeast" }).sameAmount).toBe(false);
});

test("a whole of at least so many is none of at most so many, and is one however the bound is written", () => {
  const { value: _, ...counted } = COUNT;
  const of = (base: FigureRecord) => ({ claim: "a", figure: { ...COUNT, unit: "percent", value: 10 }, base });
  const hindrances = (one: FigureRecord, other: FigureRecord) => compareFigures(of(one), of(other)).hindrances;
  expect(hindrances({ ...counted, min: 100 }, { ...counted, max: 100 })).toEqual(["denominator"]);
  expect(hindrances({ ...counted, min: 100 }, { ...counted, value: 100, bound: "atLeast" })).toEqual([]);
});

test("all figures on an indicator come with their claims", () => {
  const found = figuresOn(ferryGraph(), "passengers");
  expect(found.map(({ claim, figure }) => [claim, figure.value])).toEqual([
    ["ferry-2023/counted", 400],
    ["ferry-2023/guessed", 500],
  ]);
  expect(figuresOn(ferryGraph(), "nothing")).toEqual([]);
});

test("two claims are lined up figure by figure, each beside the one it meets best", () => {
  const graph = ferryGraph([
    {
      id: "two-years",
      speaker: "pilot",
      about: ["fares"],
      figures: [
        { ...COUNT, period: "2022-Q1", value: 1 },
        { ...COUNT, value: 2 },
      ],
    },
    {
      id: "two-more",
      speaker: "boatmen",
      about: ["fares"],
      figures: [
        { ...COUNT, value: 3 },
        { ...COUNT, period: "2022-Q1", value: 4 },
      ],
    },
  ]);
  const { figures, shared } = compareClaims(graph, "ferry-2023/two-years", "ferry-2023/two-more");
  const pairs = figures.map(({ left, right }) => [left.figure.value, right.figure.value]);
  expect(pairs).toEqual([
    [1, 4],
    [2, 3],
  ]);
  expect(shared).toEqual(["fares", "passengers"]);
  const uneven = compareClaims(graph, "ferry-2023/counted", "ferry-2023/two-more").figures;
  expect(uneven.map(({ right, hindrances }) => [right.figure.value, hindrances])).toEqual([
    [3, []],
    [4, ["period"]],
  ]);
});

test("in the shipped data one number is an estimate in one claim and a register's count in another", () => {
  const { graph } = buildGraph(readShipped().placed.records);
  if (!graph) throw new Error("the shipped data does not build");
  const { figures, standings } = compareClaims(
    graph,
    "cabar-2021/number-estimated",
    "cabar-2021/registered-and-reached",
  );
  expect(figures).toMatchObject([{ hindrances: [], cautions: ["status"], sameAmount: true }]);
  expect(standings).toMatchObject([{ stand: "clash", basis: "editor", narrated: true }]);
});
