import { expect, test } from "vitest";
import { stableJson } from "../../../src/5-export/stable-json.ts";
import { type BuildResult, buildGraph, type GraphRecords } from "../../../src/build-graph.ts";
import { GraphBuilder, type GraphBuilderOptions } from "../../../src/graph-builder.ts";
import { withSecrets } from "../../support/secret-records.ts";
import { SOUND_RECORDS } from "../../support/sound-records.ts";

const OPTIONS: GraphBuilderOptions = { title: "A river", date: "2024-02-29" };
const VOCABULARY = {
  nodeTypes: [{ id: "FishingClub", parent: "NGO", label: "Fishing club" }],
  edgeTypes: [{ id: "fishesWith", domain: ["Actor"], range: ["Actor"], label: "fishes with" }],
};
const RECORDS = {
  ...SOUND_RECORDS,
  ...withSecrets(),
  vocabulary: VOCABULARY,
  actors: [...(withSecrets().actors ?? []), { id: "club", type: "FishingClub", name: "The Club" }],
};

/** Hands each record to the builder, the last first. */
function builderWith(records: GraphRecords, options = OPTIONS): GraphBuilder<string> {
  const builder = new GraphBuilder<string>(options);
  for (const relation of records.relations ?? []) builder.relation(relation);
  for (const story of records.stories ?? []) builder.story(story);
  for (const claim of records.claims ?? []) builder.claim(claim);
  for (const event of records.events ?? []) builder.event(event);
  for (const instrument of records.instruments ?? []) builder.instrument(instrument);
  for (const place of records.places ?? []) builder.place(place);
  for (const indicator of records.indicators ?? []) builder.indicator(indicator);
  for (const topic of records.topics ?? []) builder.topic(topic);
  for (const actor of records.actors ?? []) builder.actor(actor);
  for (const source of records.sources ?? []) builder.source(source);
  for (const type of records.vocabulary?.edgeTypes ?? []) builder.edgeType(type);
  for (const type of records.vocabulary?.nodeTypes ?? []) builder.nodeType(type);
  return builder;
}

const comparable = ({ graph, faults }: BuildResult) => ({ faults, graph: graph && stableJson(graph.export()) });

test("the builder and `buildGraph` make the same graph and the same faults of the same records", () => {
  const built = builderWith(RECORDS).build();
  expect(built.graph?.order).toBe(10);
  expect(comparable(built)).toEqual(comparable(buildGraph(RECORDS)));
});

test("they do so for every option", () => {
  const passage = { start: 0, end: 30, digest: "sha256-00000000000000000000000000000000" };
  const options = {
    audience: "team",
    strict: true,
    privateNames: ["Zhanar Invented"],
    texts: new Map([["river", "Nothing of it."]]),
    lock: { format: 1, sources: {}, passages: { "river/four-boats#1": passage } },
  } as const;
  const built = builderWith(RECORDS, { ...OPTIONS, ...options }).build();
  expect(built.faults.length).toBeGreaterThan(0);
  expect(comparable(built)).toEqual(comparable(buildGraph(RECORDS, options)));
});

test("a builder may be asked again after more records", () => {
  const builder = builderWith(SOUND_RECORDS);
  const before = builder.build();
  const after = builder.place({ id: "lake", type: "Region", name: "The Lake" }).build();
  expect(before.graph?.hasNode("lake")).toBe(false);
  expect(after.graph?.hasNode("lake")).toBe(true);
});

test("wrong ends, missing ids and duplicates come back as faults, all in one run, and there is no graph", () => {
  const [ministry] = SOUND_RECORDS.actors;
  const [claim] = SOUND_RECORDS.claims;
  if (!ministry || !claim) throw new Error("an actor and a claim are wanted");
  const { graph, faults } = builderWith(SOUND_RECORDS)
    .actor(ministry)
    .relation({ source: "river", from: "ministry-of-water", type: "heads", to: "anna-fisher", passage: "Anna" })
    .relation({ source: "river", from: "anna-fischer", type: "heads", to: "ministry-of-water", passage: "Anna" })
    .claim({ ...claim, id: "from-nowhere", speaker: "nobody-at-all" })
    .claim(claim)
    .build();
  expect(graph).toBeUndefined();
  const errors = faults.filter(({ severity }) => severity === "error");
  expect(errors.map(({ code, place }) => `${code} ${place.path.join(".")}`).sort()).toEqual([
    "edge-ends relations.1.type",
    "id-taken actors.3.id",
    "id-taken claims.3.id",
    "id-unknown claims.2.speaker",
    "id-unknown relations.2.from",
  ]);
  expect(errors.find(({ place }) => place.path.join(".") === "relations.2.from")?.remedy).toContain("`anna-fisher`");
});

test("records that are broken in form do not hide what is wrong with the others", () => {
  const { graph, faults } = buildGraph({
    ...SOUND_RECORDS,
    // @ts-expect-error: a number is no topic
    topics: [...SOUND_RECORDS.topics, 7],
    relations: [{ source: "river", from: "nobody", type: "heads", to: "ministry-of-water", passage: "Anna" }],
  });
  expect(graph).toBeUndefined();
  expect(faults.filter(({ severity }) => severity === "error").map(({ code }) => code)).toEqual([
    "wrong-type",
    "id-unknown",
  ]);
});

test("a claim that names its source by a former id cannot stand beside another of the same id", () => {
  const [source] = SOUND_RECORDS.sources;
  const [claim] = SOUND_RECORDS.claims;
  if (!source || !claim) throw new Error("a source and a claim are wanted");
  const { graph, faults } = buildGraph({
    ...SOUND_RECORDS,
    sources: [{ ...source, formerIds: ["stream"] }],
    claims: [...SOUND_RECORDS.claims, { ...claim, source: "stream" }],
  });
  expect(graph).toBeUndefined();
  expect(faults.map(({ code }) => code)).toContain("id-taken");
});
