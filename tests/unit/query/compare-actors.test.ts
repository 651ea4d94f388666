import { expect, test } from "vitest";
import { buildGraph } from "../../../src/build-graph.ts";
import { type ActorComparison, compareActors } from "../../../src/query/compare/compare-actors.ts";
import { ferryGraph } from "../../support/ferry-graph.ts";
import { readShipped } from "../../support/shipped-records.ts";

/** Subjects with the number of claims of each voice: `fares boatmen 2 harbour 3`. */
const counts = (subjects: ActorComparison["shared"]) =>
  subjects.map(({ subject, voices }) =>
    [subject, ...voices.map(({ actor, claims }) => `${actor} ${claims.length}`)].join(" "),
  );

const stands = ({ standings }: ActorComparison) =>
  standings.map(({ stand, basis, from, to }) => `${from} ${stand} ${to} (${basis})`);

test("what both speak on comes with each one's claims, the subject of most claims first", () => {
  const { shared } = compareActors(ferryGraph(), ["boatmen", "harbour"]);
  expect(counts(shared)).toEqual([
    "fares boatmen 2 harbour 3",
    "safety boatmen 1 harbour 2",
    "passengers boatmen 1 harbour 1",
  ]);
  expect(shared[0]?.voices[0]?.claims).toEqual([
    { id: "ferry-2023/guessed", narrated: false },
    { id: "ferry-2023/too-dear", stance: "against", narrated: false },
  ]);
});

test("a topic stands before a group that more is said of", () => {
  const more = ["boatmen", "harbour"].flatMap((speaker) =>
    ["one", "two", "three", "four"].map((id) => ({ id: `${id}-of-${speaker}`, speaker, about: ["islanders"] })),
  );
  const { shared } = compareActors(ferryGraph(more), ["boatmen", "harbour"]);
  expect(shared.map(({ subject }) => subject)).toEqual(["fares", "safety", "passengers", "islanders"]);
});

test("what one alone speaks on stands apart, and what it says of the other is no common subject", () => {
  const { alone, saidOfOthers } = compareActors(ferryGraph(), ["boatmen", "harbour"]);
  expect(counts(alone)).toEqual(["fog boatmen 1"]);
  expect(saidOfOthers).toEqual([{ speaker: "boatmen", about: "harbour", claims: ["ferry-2023/fog-fee"] }]);
});

test("agreement that an article states and tension that we read in are told apart by their basis", () => {
  expect(stands(compareActors(ferryGraph(), ["boatmen", "harbour"]))).toEqual([
    "ferry-2023/old-boat clash ferry-2023/boat-sound (editor)",
    "ferry-2023/old-boat agree ferry-2023/needs-repair (article)",
  ]);
});

test("a link to what the article narrates is marked as taking no side", () => {
  const { standings } = compareActors(ferryGraph(), ["gazette", "harbour"]);
  expect(standings).toMatchObject([{ stand: "clash", basis: "article", narrated: true }]);
});

test("links between the claims of one voice are not between the two", () => {
  const { standings } = compareActors(ferryGraph(), ["harbour", "pilot"]);
  expect(standings).toEqual([]);
});

test("to be for and against a thing are opposite sides, whatever else is said of it", () => {
  const { stances } = compareActors(ferryGraph(), ["boatmen", "harbour"]);
  expect(stances.map(({ subject, side }) => [subject, side])).toEqual([["fares", "opposite"]]);
  expect(stances[0]?.voices.flatMap(({ claims }) => claims.map(({ id }) => id))).toEqual([
    "ferry-2023/too-dear",
    "ferry-2023/fares-fair",
  ]);
});

test.each([
  ["the same side", "against", "indirect", ["same"]],
  ["no side where it is mixed", "mixed", "indirect", []],
  ["no side where it is neutral", "neutral", "indirect", []],
] as const)("a third voice takes %s", (_, stance, attribution, sides) => {
  const graph = ferryGraph([{ id: "pay", speaker: "islanders", attribution, about: [{ topic: "fares", stance }] }]);
  expect(compareActors(graph, ["boatmen", "islanders"]).stances.map(({ side }) => side)).toEqual(sides);
});

test("who is for it once and against it once takes no side, nor who only narrates", () => {
  const also = { id: "but-fair", speaker: "boatmen", about: [{ topic: "fares", stance: "for" as const }] };
  expect(compareActors(ferryGraph([also]), ["boatmen", "harbour"]).stances).toEqual([]);
  const told = { ...also, id: "told-fair", speaker: "gazette", attribution: "narrated" as const };
  expect(compareActors(ferryGraph([told]), ["gazette", "harbour"]).stances).toEqual([]);
});

test("three voices are compared in the order asked for, each once; what is no actor is left out", () => {
  const ids = ["pilot", "boatmen", "fares", "harbour", "boatmen", "nobody"];
  const { actors, shared } = compareActors(ferryGraph(), ids);
  expect(actors).toEqual(["pilot", "boatmen", "harbour"]);
  expect(counts(shared)).toContain("fog pilot 1 boatmen 1");
});

test("what one only seems to say, or passes on, is not theirs", () => {
  const graph = ferryGraph([
    { id: "seems", speaker: "gazette", attribution: "narrated", apparentSpeaker: "islanders", about: ["fares"] },
  ]);
  expect(compareActors(graph, ["islanders", "boatmen"]).shared).toEqual([]);
  expect(counts(compareActors(graph, ["gazette", "boatmen"]).shared)).toEqual([
    "fares gazette 1 boatmen 2",
    "safety gazette 1 boatmen 1",
  ]);
});

test("in the shipped data an agreement of two experts is the article's, a tension with one of them is ours", () => {
  const { graph } = buildGraph(readShipped().placed.records);
  if (!graph) throw new Error("the shipped data does not build");
  const experts = compareActors(graph, ["natalya-zholnerova", "zhangeldy-suleimanov"]);
  expect(stands(experts)).toContain(
    "cabar-2021/decriminalisation-is-best agree cabar-2021/should-not-be-prohibited (article)",
  );
  const officials = compareActors(graph, ["svetlana-ortiqova", "officials-of-uzbekistan"]);
  expect(stands(officials)).toContain(
    "rferl-2006/figures-refused clash rferl-2006/uzbek-officials-claim-success (editor)",
  );
  expect(officials.standings.filter(({ basis }) => basis === "article")).toEqual([]);
});
