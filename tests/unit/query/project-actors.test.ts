import { expect, test } from "vitest";
import type { EdgeAttributes } from "../../../src/model/attributes.ts";
import type { ClaimGraph } from "../../../src/model/claim-graph.ts";
import { projectActors } from "../../../src/query/derive/project-actors.ts";
import { graphOf, type NodeEntry, SMALL_EDGES, SMALL_NODES, smallGraph } from "../../support/small-graph.ts";

function edge(graph: ClaimGraph, key: string): EdgeAttributes {
  expect(graph.edges()).toContain(key);
  return graph.getEdgeAttributes(key);
}

test("all actors and nothing else remain, where they stood, those without an edge too", () => {
  const actors = projectActors(smallGraph());
  expect(actors.nodes()).toEqual(["anglers", "daily", "ministry", "quiet-one"]);
  expect(actors.getNodeAttributes("quiet-one")).toMatchObject({ x: -5, y: 10, label: "a fisher" });
  expect(actors.degree("quiet-one")).toBe(0);
  expect(actors.getAttribute("graph")).toBe("actors");
  expect(actors.getAttribute("title")).toBe(smallGraph().getAttribute("title"));
});

test("who supports another's claim agrees with them, and the edge names claims and sources", () => {
  expect(edge(projectActors(smallGraph()), "anglers agreesWith ministry")).toEqual({
    type: "agreesWith",
    basis: "article",
    claimIds: ["lake-2023/depth", "river-2021/depth"],
    sourceIds: ["lake-2023", "river-2021"],
    weight: 2,
  });
});

test("who contradicts another's claim disagrees with them", () => {
  expect(edge(projectActors(smallGraph()), "anglers disagreesWith ministry")).toMatchObject({
    claimIds: ["river-2021/depth", "river-2021/width"],
    weight: 1,
  });
});

test("what the editors read into the claims is a tension, and only shown when asked for", () => {
  expect(projectActors(smallGraph()).filterEdges((_, { type }) => type === "inTensionWith")).toEqual([]);
  const withEditor = projectActors(smallGraph(), { editor: true });
  expect(edge(withEditor, "daily inTensionWith ministry#editor")).toMatchObject({ basis: "editor", weight: 1 });
});

test("an editor's contradiction is never a disagreement, nor an article's qualification", () => {
  const links = [
    ["river-2021/colour", "river-2021/depth", { type: "contradicts", weight: 1, basis: "editor", evidence: [] }],
    ["river-2021/colour", "lake-2023/depth", { type: "qualifies", weight: 1, basis: "article", evidence: [] }],
  ] as const;
  const actors = projectActors(graphOf(SMALL_NODES, links), { editor: true });
  expect(actors.edges()).toEqual(["daily inTensionWith ministry#editor"]);
});

test.each(["supports", "repeats"] as const)(
  "where an editor reads that one claim %s another, the two are in line",
  (type) => {
    const link = { type, weight: 1, basis: "editor", evidence: [] } as const;
    const graph = graphOf(SMALL_NODES, [["lake-2023/depth", "river-2021/depth", link]]);
    expect(projectActors(graph).edges()).toEqual([]);
    expect(projectActors(graph, { editor: true }).edges()).toEqual(["anglers inLineWith ministry#editor"]);
  },
);

test("a contradiction that another source bears out is kept apart from the article's", () => {
  const links = (["article", "background"] as const).map(
    (basis, index) =>
      [
        "river-2021/width",
        "river-2021/depth",
        { type: "contradicts", weight: 1, basis, evidence: [] },
        String(index + 1),
      ] as const,
  );
  const actors = projectActors(graphOf(SMALL_NODES, links));
  expect(actors.edges()).toEqual(["anglers disagreesWith ministry", "anglers disagreesWith ministry#background"]);
});

test("a claim about an actor makes its speaker speak about them", () => {
  expect(edge(projectActors(smallGraph()), "anglers speaksAbout ministry")).toMatchObject({
    claimIds: ["river-2021/width"],
    sourceIds: ["river-2021"],
  });
});

/** The small data set with one claim told in the reporter's own voice. */
function narrating(id: string): readonly NodeEntry[] {
  return SMALL_NODES.map(([key, node]) => [
    key,
    key === id && node.kind === "Claim" ? { ...node, attribution: "narrated", apparentSpeaker: "quiet-one" } : node,
  ]);
}

test.each([
  ["supports", "article"],
  ["repeats", "article"],
  ["contradicts", "article"],
  ["contradicts", "editor"],
  ["qualifies", "editor"],
] as const)("what a reporter narrates ties nobody, at neither end of %s (%s)", (type, basis) => {
  const link = { type, weight: 1, basis, evidence: [] } as const;
  const there = ["river-2021/colour", "river-2021/depth", link] as const;
  const back = ["river-2021/depth", "river-2021/colour", link] as const;
  for (const edge of [there, back]) {
    expect(projectActors(graphOf(SMALL_NODES, [edge]), { editor: true }).size).toBe(1);
    expect(projectActors(graphOf(narrating("river-2021/colour"), [edge]), { editor: true }).edges()).toEqual([]);
  }
});

test("who narrates still speaks about those the claim is about", () => {
  const about = ["river-2021/colour", "ministry", { type: "about", weight: 1 }] as const;
  const actors = projectActors(graphOf(narrating("river-2021/colour"), [about]));
  expect(actors.edges()).toEqual(["daily speaksAbout ministry"]);
});

test("whose content a claim only seems to be does not stand behind it", () => {
  const edges = [...SMALL_EDGES, ["quiet-one", "river-2021/width", { type: "apparentlyAsserts", weight: 1 }] as const];
  expect(projectActors(graphOf(SMALL_NODES, edges), { editor: true }).degree("quiet-one")).toBe(0);
});

test("a speaker's claims that support each other are no agreement, and none speaks about themselves", () => {
  const edges = [
    ["river-2021/width", "lake-2023/depth", { type: "repeats", weight: 1, basis: "article", evidence: [] }],
    ["river-2021/width", "anglers", { type: "about", weight: 1 }],
  ] as const;
  expect(projectActors(graphOf(SMALL_NODES, edges)).edges()).toEqual([]);
});

test("records of one relation become one edge that weighs as many sources as bear it out", () => {
  const merged = edge(projectActors(smallGraph()), "ministry oversees anglers");
  expect(merged).toMatchObject({ weight: 2, role: "patron", period: "2006/2010", source: "river-2021" });
  expect(merged).toHaveProperty("evidence.length", 2);
});

test("a symmetric relation that is recorded from both ends is one edge, ends in order", () => {
  expect(edge(projectActors(smallGraph()), "anglers partnersWith daily")).toMatchObject({ weight: 2 });
  expect(projectActors(smallGraph()).hasEdge("daily", "anglers")).toBe(false);
});

test("an editor's relation is left out unless asked for", () => {
  const attributes = { type: "linkedTo", weight: 1, basis: "editor", evidence: [] } as const;
  const graph = graphOf(SMALL_NODES, [["ministry", "daily", attributes]]);
  expect(projectActors(graph).edges()).toEqual([]);
  expect(projectActors(graph, { editor: true }).edges()).toEqual(["daily linkedTo ministry#editor"]);
});

test("the order in which records came does not matter", () => {
  const turned = graphOf(SMALL_NODES.toReversed(), SMALL_EDGES.toReversed());
  expect(projectActors(turned, { editor: true }).export()).toEqual(
    projectActors(smallGraph(), { editor: true }).export(),
  );
});

test("the evidence graph is left as it was", () => {
  const graph = smallGraph();
  const actors = projectActors(graph, { editor: true });
  actors.setNodeAttribute("ministry", "label", "Another name");
  expect(graph.export()).toEqual(smallGraph().export());
});
