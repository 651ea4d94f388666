import { expect, test } from "vitest";
import { edgesAt, graphWith } from "../../support/graph-with.ts";
import { claimsWith, SOUND_RECORDS } from "../../support/sound-records.ts";

const CLAIM = "river/four-boats";

test("a claim joins its speaker, its reporter, its source, its topic, its indicator and the places of its figures", () => {
  expect(edgesAt(graphWith(), CLAIM)).toEqual([
    "ministry-of-water asserts river/four-boats",
    "river/four-boats about fishing",
    "river/four-boats concerns delta",
    "river/four-boats measures boats",
    "river/four-boats statedIn river",
    "the-daily relays river/four-boats",
  ]);
});

test("what the reporter narrates is asserted by the publisher, and nobody relays it", () => {
  const claims = claimsWith({ speaker: "the-daily", attribution: "narrated" });
  const edges = edgesAt(graphWith({ claims }), CLAIM);
  expect(edges).toContain("the-daily asserts river/four-boats");
  expect(edges.filter((edge) => edge.includes("relays"))).toEqual([]);
});

test("those who are named as passing a claim on take the publisher's place", () => {
  const claims = claimsWith({ relayedBy: ["anna-fisher"] });
  const graph = graphWith({ claims });
  expect(edgesAt(graph, CLAIM).filter((edge) => edge.includes("relays"))).toEqual([
    "anna-fisher relays river/four-boats",
  ]);
  expect(graph.getNodeAttributes(CLAIM)).toMatchObject({ relayedBy: ["anna-fisher"] });
});

test("an apparent speaker has an edge of another type, and does not assert", () => {
  const claims = claimsWith({ speaker: "the-daily", attribution: "narrated", apparentSpeaker: "ministry-of-water" });
  const graph = graphWith({ claims });
  const atMinistry = graph.edges("ministry-of-water", CLAIM).map((edge) => graph.getEdgeAttribute(edge, "type"));
  expect(atMinistry).toEqual(["apparentlyAsserts"]);
  expect(graph.getNodeAttributes(CLAIM)).toMatchObject({ speaker: "the-daily", apparentSpeaker: "ministry-of-water" });
});

test("a place that a claim names and two of its figures count in is joined once", () => {
  const figure = { indicator: "boats", value: 4, unit: "boat", place: ["delta"] };
  const claims = claimsWith({
    concerns: ["delta"],
    figures: [
      { ...figure, id: "all" },
      { ...figure, origin: ["delta"] },
    ],
  });
  const graph = graphWith({ claims });
  expect(graph.edges(CLAIM, "delta")).toEqual(["river/four-boats concerns delta"]);
});

test("edges that share ends and type are told apart by the record's id, else by a number", () => {
  const figure = { indicator: "boats", value: 4, unit: "boat" };
  const claims = claimsWith({
    figures: [figure, { ...figure, id: "again" }, figure],
  });
  const relation = { source: "river", from: "anna-fisher", type: "worksFor", to: "ministry-of-water", passage: "Anna" };
  const relations = [relation, { ...relation, id: "once-more" }];
  const graph = graphWith({ claims, relations });
  expect(graph.edges(CLAIM, "boats").sort()).toEqual([
    "river/four-boats measures boats",
    "river/four-boats measures boats#2",
    "river/four-boats measures boats#again",
  ]);
  expect(graph.edges("anna-fisher", "ministry-of-water").sort()).toEqual([
    "anna-fisher worksFor ministry-of-water",
    "anna-fisher worksFor ministry-of-water#once-more",
  ]);
});

test("a link leads to the claim it means, by its short id or its full one, and says what it rests on", () => {
  const links = (to: string) => [
    { type: "contradicts", to, on: "status", basis: "editor", note: "Our reading." } as const,
  ];
  for (const to of ["too-few", "river/too-few"]) {
    const graph = graphWith({ claims: claimsWith({ links: links(to) }) });
    expect(graph.getEdgeAttributes("river/four-boats contradicts river/too-few")).toMatchObject({
      type: "contradicts",
      basis: "editor",
      on: "status",
      note: "Our reading.",
      evidence: [],
    });
  }
});

test("a topic keeps the stance that the speaker takes on it", () => {
  const graph = graphWith({ claims: claimsWith({ about: [{ topic: "fishing", stance: "against" }] }) });
  expect(graph.getEdgeAttributes("river/four-boats about fishing")).toMatchObject({ stance: "against" });
});

test("a source joins its publisher and its authors, a topic the wider one", () => {
  const [source] = SOUND_RECORDS.sources;
  const graph = graphWith({
    sources: source ? [{ ...source, authors: ["anna-fisher"] }] : [],
    topics: [
      { id: "fishing", type: "Topic", name: "Fishing", broader: "trades" },
      { id: "trades", type: "Topic", name: "Trades" },
    ],
  });
  expect(graph.hasEdge("the-daily publishes river")).toBe(true);
  expect(graph.hasEdge("anna-fisher authored river")).toBe(true);
  expect(graph.hasEdge("fishing broader trades")).toBe(true);
});

test("a source names its authors in the order of its record, which no edge says", () => {
  const [source] = SOUND_RECORDS.sources;
  const graph = graphWith({ sources: source ? [{ ...source, authors: ["the-daily", "anna-fisher"] }] : [] });
  expect(graph.getNodeAttributes("river")).toMatchObject({ authors: ["the-daily", "anna-fisher"] });
  expect(graphWith().getNodeAttributes("river")).not.toHaveProperty("authors");
});

test("a document that a claim is taken from is joined by an edge of its own", () => {
  const graph = graphWith({
    instruments: [{ id: "boat-register", type: "Publication", name: "The register of boats" }],
    claims: claimsWith({ origin: "boat-register" }),
  });
  expect(graph.hasEdge("river/four-boats originatesIn boat-register")).toBe(true);
});

test("who is spoken of more is drawn larger", () => {
  const sizeOf = (claims: typeof SOUND_RECORDS.claims, id: string) =>
    graphWith({ claims }).getNodeAttribute(id, "size");
  const more = [...SOUND_RECORDS.claims, ...claimsWith({ id: "five-boats" }).slice(0, 1)];
  expect(sizeOf(more, "ministry-of-water")).toBeGreaterThan(sizeOf(SOUND_RECORDS.claims, "ministry-of-water"));
  expect(sizeOf(more, "anna-fisher")).toBe(sizeOf(SOUND_RECORDS.claims, "anna-fisher"));
});
