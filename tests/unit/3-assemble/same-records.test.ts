import fc from "fast-check";
import { expect, test } from "vitest";
import { stableJson } from "../../../src/5-export/stable-json.ts";
import type { GraphRecords } from "../../../src/build-graph.ts";
import { exportTexts } from "../../support/export-text.ts";
import { graphWith } from "../../support/graph-with.ts";
import { withSecrets } from "../../support/secret-records.ts";
import { SOUND_RECORDS } from "../../support/sound-records.ts";

const RECORDS = { ...SOUND_RECORDS, ...withSecrets(), vocabulary: {} };

/** The same records with each list in another order. */
const shuffled: fc.Arbitrary<Partial<GraphRecords>> = fc.record({
  sources: shuffle(RECORDS.sources),
  actors: shuffle(RECORDS.actors),
  topics: shuffle(RECORDS.topics),
  indicators: shuffle(RECORDS.indicators),
  places: shuffle(RECORDS.places),
  claims: shuffle(RECORDS.claims),
  relations: shuffle([
    ...(RECORDS.relations ?? []),
    { source: "river", from: "anna-fisher", type: "heads", to: "ministry-of-water", passage: "Anna" },
    { id: "twice", source: "river", from: "anna-fisher", type: "heads", to: "ministry-of-water", passage: "Anna" },
    { source: "secret-source", from: "anna-fisher", type: "heads", to: "ministry-of-water", passage: "Anna" },
  ]),
});

function shuffle<T>(list: readonly T[] = []): fc.Arbitrary<readonly T[]> {
  return fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });
}

test("the same records in any order give the same graph, to the order of its nodes and edges, and the same files", () => {
  const exported = (records: Partial<GraphRecords>, audience: "public" | "team") => {
    const graph = graphWith({ ...RECORDS, ...records }, { audience });
    return [stableJson(graph.export()), ...exportTexts(graph, "gexf").values(), ...exportTexts(graph, "csv").values()];
  };
  const [first] = fc.sample(shuffled, { seed: 20211, numRuns: 1 });
  for (const audience of ["public", "team"] as const) {
    const expected = exported(first ?? {}, audience);
    const property = fc.property(shuffled, (records) => {
      expect(exported(records, audience)).toEqual(expected);
    });
    fc.assert(property, { seed: 20211, numRuns: 25 });
  }
});

test("a relation keeps its key when another of the same ends is added after it", () => {
  const relation = { source: "river", from: "anna-fisher", type: "worksFor", to: "ministry-of-water", passage: "Anna" };
  const one = graphWith({ relations: [relation] });
  const two = graphWith({ relations: [{ ...relation, id: "later" }, relation] });
  expect(two.edges()).toEqual(expect.arrayContaining(one.edges()));
});
