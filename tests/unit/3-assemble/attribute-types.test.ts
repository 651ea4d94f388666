import { expect, expectTypeOf, test } from "vitest";
import type {
  ActorNode,
  ClaimNode,
  EdgeAttributes,
  LinkEdge,
  NodeAttributes,
  RelationEdge,
} from "../../../src/model/attributes.ts";
import type { FigureRecord } from "../../../src/model/figure.ts";
import { isActor, isClaim, isLink, isRelation } from "../../../src/model/guards.ts";
import { graphWith } from "../../support/graph-with.ts";
import { claimsWith, SOUND_RECORDS } from "../../support/sound-records.ts";

test("`kind` tells nodes apart: a claim has a speaker, an actor has a naming (the compiler checks it)", () => {
  const graph = graphWith();
  expectTypeOf(graph.getNodeAttributes).returns.toEqualTypeOf<NodeAttributes>();
  const found: string[] = [];
  graph.forEachNode((_, node) => {
    if (node.kind === "Claim") {
      expectTypeOf(node).toEqualTypeOf<ClaimNode>();
      found.push(node.speaker);
    } else if (node.kind === "Actor") {
      expectTypeOf(node).toEqualTypeOf<ActorNode>();
      expectTypeOf(node.naming).toEqualTypeOf<"public-role" | "consented" | "protected" | undefined>();
      found.push(node.naming ?? "no naming");
    }
  });
  expect(found.sort()).toEqual(["anna-fisher", "ministry-of-water", "no naming", "no naming", "public-role"]);
});

test("`type` tells edges apart: what measures has a figure, and nothing else has (the compiler checks it)", () => {
  const graph = graphWith();
  const values: (number | undefined)[] = [];
  graph.forEachEdge((_, edge) => {
    expectTypeOf(edge).toEqualTypeOf<EdgeAttributes>();
    if (edge.type === "measures") {
      expectTypeOf(edge.figure).toEqualTypeOf<FigureRecord>();
      values.push(edge.figure.value);
    } else if (edge.type === "contradicts") {
      expectTypeOf(edge).toEqualTypeOf<LinkEdge>();
    } else if (edge.type === "asserts") {
      expectTypeOf(edge).not.toHaveProperty("figure");
    }
  });
  expect(values).toEqual([4]);
});

test("guards narrow what `filterNodes` and `forEachEdge` hand over", () => {
  const graph = graphWith();
  expect(graph.filterNodes((_, node) => isClaim(node) && node.attribution === "direct")).toEqual(["river/too-few"]);
  expect(graph.filterNodes((_, node) => isActor(node) && node.naming !== undefined)).toEqual(["anna-fisher"]);
  expectTypeOf(isRelation).guards.toEqualTypeOf<RelationEdge>();
  expect(graph.filterEdges((_, edge) => isRelation(edge))).toEqual(["anna-fisher worksFor ministry-of-water"]);
  expect(graph.filterEdges((_, edge) => isLink(edge))).toEqual([]);
});

test("types of one's own stand in the graph, whatever they are called, and the graph carries their names", () => {
  const vocabulary = {
    nodeTypes: [{ id: "FishingClub", parent: "NGO", label: { en: "Fishing club", ru: "Клуб рыболовов" } }],
    edgeTypes: [
      { id: "fishesWith", domain: ["FishingClub"], range: ["Actor"], label: "fishes with", symmetric: true },
      { id: "constructor", domain: ["Person"], range: ["Actor"], label: "built the boats of" },
    ],
  };
  const graph = graphWith({
    vocabulary,
    actors: [...SOUND_RECORDS.actors, { id: "club", type: "FishingClub", name: "The Club" }],
    claims: claimsWith({ about: ["club", "fishing"] }),
    relations: [
      { source: "river", from: "club", type: "fishesWith", to: "anna-fisher", passage: "The Club" },
      { source: "river", from: "anna-fisher", type: "constructor", to: "club", passage: "The Club" },
    ],
  });
  expect(graph.getNodeAttributes("club")).toMatchObject({ kind: "Actor", type: "FishingClub" });
  expect(graph.hasEdge("club fishesWith anna-fisher")).toBe(true);
  expect(graph.hasEdge("anna-fisher constructor club")).toBe(true);
  expect(graph.getAttribute("vocabulary")).toEqual(vocabulary);
});
