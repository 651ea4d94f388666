import { expect, test } from "vitest";
import { withPresentIds } from "../../../src/model/present-ids.ts";
import { claimsWith, SOUND_RECORDS } from "../../support/sound-records.ts";

const river = SOUND_RECORDS.sources[0];
if (!river) throw new Error("the sound records have a source");
const [first, second] = SOUND_RECORDS.claims;
if (!first || !second) throw new Error("the sound records have two claims");

test("a claim that moved with its source is found under every name that it had", () => {
  const sources = [{ ...river, formerIds: ["stream"] }];
  for (const former of ["stream/few", "river/few", "few"]) {
    for (const to of ["few", "river/few", "stream/few"]) {
      const claims = [
        { ...first, links: [{ type: "supports" as const, to, passage: "a … b" }] },
        { ...second, formerIds: [former] },
      ];
      const present = withPresentIds({ ...SOUND_RECORDS, sources, claims });
      expect(present.claims[0]?.links?.[0]?.to, `${former}, called ${to}`).toBe(`river/${second.id}`);
    }
  }
});

test("ids that went round between records end somewhere, and a present id is its record's", () => {
  const actors = SOUND_RECORDS.actors.map((actor, at, all) => ({
    ...actor,
    formerIds: [all[(at + 1) % all.length]?.id ?? ""],
  }));
  const claims = claimsWith({ formerIds: [second.id] });
  expect(withPresentIds({ ...SOUND_RECORDS, actors, claims }).relations).toEqual(SOUND_RECORDS.relations);
});

test("what names a source by a former id stands in that source: its passages, its ties, what is set aside", () => {
  const records = {
    ...SOUND_RECORDS,
    sources: [{ ...river, formerIds: ["stream"] }],
    claims: claimsWith({ source: "stream" }),
    relations: SOUND_RECORDS.relations.map((relation) => ({ ...relation, source: "stream" })),
    uncovered: [{ source: "stream", passage: "a … b", reason: "a caption" }],
  };
  const { claims, relations, uncovered } = withPresentIds(records);
  expect([claims, relations, uncovered].flatMap((list) => list.map(({ source }) => source))).not.toContain("stream");
});
