import { expect, test } from "vitest";
import { layOver } from "../../../src/query/derive/lay-over.ts";
import { projectSources } from "../../../src/query/derive/project-sources.ts";
import { projectTopics } from "../../../src/query/derive/project-topics.ts";
import { rememberDerived } from "../../../src/query/remember-derived.ts";
import { ferryGraph } from "../../support/ferry-graph.ts";

test("who speaks on what is one link for each stance, and it names the claims and sources it stands on", () => {
  const topics = projectTopics(ferryGraph());
  expect(topics.edges()).toEqual([
    "boatmen opposes fares",
    "boatmen speaksOn fares",
    "boatmen speaksOn fog",
    "boatmen speaksOn safety",
    "gazette speaksOn safety",
    "harbour favours fares",
    "harbour speaksOn fares",
    "harbour speaksOn safety",
    "pilot speaksOn fog",
  ]);
  expect(topics.getEdgeAttributes("harbour speaksOn safety")).toEqual({
    type: "speaksOn",
    basis: "article",
    claimIds: ["ferry-2023/boat-sound", "ferry-2023/needs-repair"],
    sourceIds: ["ferry-2023"],
    weight: 1,
  });
});

test("the graph of topics holds topics and those who speak on them, larger the more is said", () => {
  const topics = projectTopics(ferryGraph());
  expect(topics.nodes()).toEqual(["boatmen", "fares", "fog", "gazette", "harbour", "pilot", "safety"]);
  const size = (id: string) => topics.getNodeAttribute(id, "size");
  expect(size("fares")).toBeGreaterThan(size("fog"));
  expect(size("harbour")).toBeGreaterThan(size("pilot"));
});

test("a claim that takes both sides, or that no speaker of the graph makes, is neither for nor against", () => {
  const both = ferryGraph([{ id: "both", speaker: "pilot", about: [{ topic: "fares", stance: "mixed" }] }]);
  expect(projectTopics(both).getEdgeAttributes("pilot weighs fares")).toMatchObject({ claimIds: ["ferry-2023/both"] });
  both.dropNode("pilot");
  expect(
    projectTopics(both)
      .edges()
      .filter((key) => key.startsWith("pilot")),
  ).toEqual([]);
});

test("who speaks where is one link for all claims of a speaker in a source, beside who publishes it", () => {
  const sources = projectSources(ferryGraph());
  expect(sources.edges()).toEqual([
    "boatmen speaksIn ferry-2023",
    "gazette publishes ferry-2023",
    "gazette publishes lake-2024",
    "gazette speaksIn ferry-2023",
    "harbour speaksIn ferry-2023",
    "pilot speaksIn lake-2024",
  ]);
  expect(sources.getEdgeAttributes("pilot speaksIn lake-2024")).toMatchObject({ claimIds: ["lake-2024/fog-comes"] });
});

test("a graph laid over the evidence holds all of it, and between its own nodes only its own links", () => {
  const evidence = ferryGraph();
  const whole = layOver(projectTopics(evidence), evidence);
  expect([...whole.nodes()].sort()).toEqual([...evidence.nodes()].sort());
  expect(whole.hasEdge("boatmen asserts ferry-2023/too-dear")).toBe(true);
  expect(whole.hasEdge("pilot worksFor harbour")).toBe(false);
});

test("deriving from the same graph again gives the same graph", () => {
  const derive = rememberDerived(projectTopics);
  const graph = ferryGraph();
  expect(derive(graph)).toBe(derive(graph));
  expect(derive(ferryGraph())).not.toBe(derive(graph));
});
