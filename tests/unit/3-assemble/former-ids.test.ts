import { expect, test } from "vitest";
import { stableJson } from "../../../src/5-export/stable-json.ts";
import type { GraphRecords } from "../../../src/build-graph.ts";
import { graphWith } from "../../support/graph-with.ts";
import { SOUND_RECORDS } from "../../support/sound-records.ts";

/** Every record under a new id, with the old one among its former ids. */
const RENAMED = renameAll(SOUND_RECORDS);

function renameAll(records: typeof SOUND_RECORDS): typeof SOUND_RECORDS {
  const rename = <T extends { readonly id: string }>(record: T) => ({
    ...record,
    id: `new-${record.id}`,
    formerIds: [record.id],
  });
  return {
    ...records,
    sources: records.sources.map(rename),
    actors: records.actors.map(rename),
    topics: records.topics.map(rename),
    indicators: records.indicators.map(rename),
    places: records.places.map(rename),
    claims: records.claims.map(rename),
  };
}

test("a record may go on being named by a former id, in every field: the graph speaks of the present one", () => {
  const [first, second] = RENAMED.claims;
  if (!first || !second) throw new Error("two claims are wanted");
  const claims: GraphRecords["claims"] = [
    {
      ...first,
      apparentSpeaker: "anna-fisher",
      relayedBy: ["the-daily"],
      concerns: ["delta"],
      origin: "boat-register",
      links: [{ type: "qualifies", to: "too-few", basis: "editor", note: "Our reading." }],
    },
    { ...second, links: [{ type: "supports", to: "river/four-boats", basis: "editor", note: "Our reading." }] },
  ];
  const instruments = [
    { id: "new-boat-register", formerIds: ["boat-register"], type: "Publication", name: "The register" },
  ];
  const graph = graphWith({ ...RENAMED, instruments, claims });
  graph.forEachNode((node) => expect(node).toMatch(/^new-[a-z-]+(\/new-[a-z-]+)?$/));
  expect(graph.edges().sort()).toEqual([
    "new-anna-fisher apparentlyAsserts new-river/new-four-boats",
    "new-anna-fisher asserts new-river/new-too-few",
    "new-anna-fisher worksFor new-ministry-of-water",
    "new-ministry-of-water asserts new-river/new-four-boats",
    "new-river/new-four-boats about new-fishing",
    "new-river/new-four-boats concerns new-delta",
    "new-river/new-four-boats measures new-boats",
    "new-river/new-four-boats originatesIn new-boat-register",
    "new-river/new-four-boats qualifies new-river/new-too-few",
    "new-river/new-four-boats statedIn new-river",
    "new-river/new-too-few about new-fishing",
    "new-river/new-too-few statedIn new-river",
    "new-river/new-too-few supports new-river/new-four-boats",
    "new-the-daily publishes new-river",
    "new-the-daily relays new-river/new-four-boats",
    "new-the-daily relays new-river/new-too-few",
  ]);
  expect(graph.getNodeAttributes("new-river/new-four-boats")).toMatchObject({
    source: "new-river",
    speaker: "new-ministry-of-water",
    apparentSpeaker: "new-anna-fisher",
    relayedBy: ["new-the-daily"],
    origin: "new-boat-register",
    about: [{ topic: "new-fishing" }],
    concerns: ["new-delta"],
    figures: [{ indicator: "new-boats", place: ["new-delta"] }],
    formerIds: ["four-boats"],
  });
  expect(graph.getEdgeAttributes("new-anna-fisher worksFor new-ministry-of-water")).toMatchObject({
    source: "new-river",
  });
});

test("a place that goes by two names in one claim is joined once", () => {
  const [place] = SOUND_RECORDS.places;
  const [first, ...rest] = SOUND_RECORDS.claims;
  if (!place || !first) throw new Error("a place and a claim are wanted");
  const graph = graphWith({
    places: [{ ...place, formerIds: ["mouth"] }],
    claims: [{ ...first, concerns: ["delta", "mouth"] }, ...rest],
  });
  expect(graph.edges("river/four-boats", "delta")).toEqual(["river/four-boats concerns delta"]);
  expect(graph.getNodeAttributes("river/four-boats")).toMatchObject({ concerns: ["delta"] });
});

test("a claim that has moved to another source is found by the id it had in the first", () => {
  const [first, second] = SOUND_RECORDS.claims;
  if (!first || !second) throw new Error("two claims are wanted");
  const graph = graphWith({
    claims: [
      { ...first, formerIds: ["lake/three-boats"] },
      { ...second, links: [{ type: "qualifies", to: "lake/three-boats", basis: "editor", note: "Our reading." }] },
    ],
  });
  expect(graph.hasEdge("river/too-few qualifies river/four-boats")).toBe(true);
});

test("naming a record by a former id changes neither sizes nor anything else that is exported", () => {
  const [place] = SOUND_RECORDS.places;
  const places = place ? [{ ...place, formerIds: ["mouth"] }] : [];
  const old = SOUND_RECORDS.claims.map((claim) => ({
    ...claim,
    figures: claim.figures?.map((figure) => ({ ...figure, place: ["mouth"] })) ?? [],
  }));
  const now = SOUND_RECORDS.claims.map((claim) => ({ ...claim, figures: claim.figures ?? [] }));
  const exported = (claims: typeof now) => stableJson(graphWith({ places, claims }).export());
  expect(exported(old)).toBe(exported(now));
});
