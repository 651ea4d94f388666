import { beforeAll, describe, expect, test } from "vitest";
import { checkCoverage } from "../../../src/2-check/coverage-faults.ts";
import { buildPlacedGraph, type PlacedBuildResult } from "../../../src/build-graph.ts";
import type { ClaimGraph } from "../../../src/model/claim-graph.ts";
import { isClaim, isRelation } from "../../../src/model/guards.ts";
import { makeVocabulary } from "../../../src/model/vocabulary.ts";
import { hasSharedTexts, readShipped, sharedTexts } from "../../support/shipped-records.ts";

const read = readShipped();
const { records } = read.placed;
const setting = { privateNames: read.privateNames, ...(read.lock && { lock: read.lock }) };
const vocabulary = makeVocabulary(records.vocabulary);

function graphOf({ graph, faults }: PlacedBuildResult): ClaimGraph {
  if (!graph) throw new Error(faults.map(({ code, wrong }) => `${code}: ${wrong}`).join("\n"));
  return graph;
}

test("the shipped folder is read and built without an error", () => {
  const { faults } = buildPlacedGraph(read.placed, setting);
  const errors = [...read.faults, ...faults].filter(({ severity }) => severity === "error");
  expect(errors.map(({ code, wrong }) => `${code}: ${wrong}`)).toEqual([]);
});

test("both articles are there, well over 60 claims, 30 actors and 40 relations, and nothing is restricted", () => {
  const graph = graphOf(buildPlacedGraph(read.placed, setting));
  expect(graph.filterNodes((_, node) => isClaim(node)).length).toBeGreaterThan(60);
  expect(graph.filterNodes((_, { kind }) => kind === "Actor").length).toBeGreaterThan(30);
  expect(graph.filterEdges((_, edge) => isRelation(edge)).length).toBeGreaterThan(40);
  expect(graph.order).toBe(graphOf(buildPlacedGraph(read.placed, { ...setting, audience: "team" })).order);
  const told = new Set(records.claims.map(({ source }) => source));
  expect([...told]).toEqual(expect.arrayContaining(["cabar-2021", "rferl-2006"]));
});

test("each person has a naming, and who is protected is known by role alone", () => {
  const persons = records.actors.filter(({ type }) => vocabulary.isA(type, "Person"));
  expect(persons.filter(({ naming }) => naming === undefined)).toEqual([]);
  const hidden = persons.filter(({ naming }) => naming === "protected");
  expect(hidden.length).toBeGreaterThan(0);
  for (const { aliases, url, sameAs, description } of hidden) {
    expect([aliases, url, sameAs, description]).toEqual([undefined, undefined, undefined, undefined]);
  }
});

test("each claim has a speaker who is on record, a passage, and words of its own in the graph", () => {
  const graph = graphOf(buildPlacedGraph(read.placed, setting));
  const actors = new Set(records.actors.map(({ id }) => id));
  for (const { id, speaker, passage } of records.claims) {
    expect([id, actors.has(speaker)]).toEqual([id, true]);
    expect([id, Array.isArray(passage) ? passage.length > 0 : passage !== ""]).toEqual([id, true]);
  }
  graph.forEachNode((id, node) => {
    if (!isClaim(node)) return;
    expect([id, node.evidence.length > 0]).toEqual([id, true]);
    expect([id, graph.filterInEdges(id, (_, { type }) => type === "asserts").length]).toEqual([id, 1]);
  });
});

describe.skipIf(!hasSharedTexts)("with the articles' texts (skipped without ../shared)", () => {
  // Read when the tests run: where they are skipped, there is nothing to read.
  let texts: ReadonlyMap<string, string> = new Map();
  beforeAll(() => {
    texts = sharedTexts();
  });

  test("every passage is pinned and stands exactly where it was pinned", () => {
    const { findings } = buildPlacedGraph(read.placed, { ...setting, texts });
    const lost = findings.filter(({ request, state }) => texts.has(request.source) && state !== "exact");
    expect(lost.map(({ request, state }) => `${request.key}: ${state}`)).toEqual([]);
    expect(findings.filter(({ state }) => state === "exact").length).toBeGreaterThan(120);
  });

  test("no number, hedge or passage is at odds with the article", () => {
    const { faults } = buildPlacedGraph(read.placed, { ...setting, texts });
    expect(faults.map(({ code, wrong, place }) => `${place.path.join(".")} ${code}: ${wrong}`)).toEqual([]);
  });

  test("every sentence of both articles is told or set aside with a reason", () => {
    const { findings } = buildPlacedGraph(read.placed, { ...setting, texts });
    const input = { ...read.placed, ...setting, texts, findings };
    expect(checkCoverage(input).faults.map(({ wrong }) => wrong)).toEqual([]);
  });
});
