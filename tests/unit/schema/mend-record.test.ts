import fc from "fast-check";
import { expect, test } from "vitest";
import { buildGraph } from "../../../src/build-graph.ts";
import { LIST_SCHEMAS } from "../../../src/schema/list-schemas.ts";
import { mendRecord } from "../../../src/schema/mend-record.ts";

const CLAIM = {
  id: "c",
  source: "s",
  type: "QuantityClaim",
  speaker: "x",
  attribution: "indirect",
  says: "Something was said.",
  passage: "first … last",
};
const mendClaim = (change: object) => mendRecord(LIST_SCHEMAS.claims, { ...CLAIM, ...change });
const figure = { indicator: "i", unit: "person", value: 7 };

test("a word that is not of its list, a misspelt key and an id of another form become what was meant", () => {
  const { speaker, ...silent } = CLAIM;
  const mended = mendRecord(LIST_SCHEMAS.claims, { ...silent, id: "C", speeker: speaker, attribution: "Indirect" });
  expect(mended).toEqual({ value: CLAIM, lost: [] });
});

test("what may be left out is left out with the least around it, and its path is told", () => {
  const mended = mendClaim({ nonsense: 1, figures: [figure, { ...figure, min: "none", zzzzzz: 1 }] });
  expect(mended?.value).toEqual({ ...CLAIM, figures: [figure, figure] });
  expect(mended?.lost.map(({ path }) => path.join("."))).toEqual(["nonsense", "figures.1.min", "figures.1.zzzzzz"]);
  expect(mended?.lost.some(({ heldMore }) => heldMore)).toBe(false);
});

test("a list with an item that is beyond help goes as a whole, so that the others keep their numbers", () => {
  const mended = mendClaim({ figures: [{ value: 1 }, figure], about: ["a"] });
  expect(mended).toEqual({ value: { ...CLAIM, about: ["a"] }, lost: [{ path: ["figures"], heldMore: true }] });
});

test("of a number that a comma has cut in two neither half is kept", () => {
  expect(mendClaim({ figures: [{ ...figure, value: 20, 250: null }] })?.value).toEqual({
    ...CLAIM,
    figures: [{ indicator: "i", unit: "person" }],
  });
});

test.each([
  ["a word that is like none", { attribution: "hearsay" }],
  ["nothing for a text", { says: null }],
  ["a list for a speaker", { speaker: ["x", "y"] }],
])("a record with %s where it needs another cannot be mended", (_, change) => {
  expect(mendClaim(change)).toBeUndefined();
});

test("whatever stands in a record, what was mended is sound, and what was sound is as it was", () => {
  const words = fc.constantFrom("direct", "Direct", "", "a … b", 5, null, true, ["a"], [{}], figure, {
    en: "x",
    xx: 1,
  });
  const keys = fc.constantFrom(...Object.keys(CLAIM), "figures", "about", "hedge", "restricted", "speeker", "zz");
  fc.assert(
    fc.property(fc.dictionary(keys, words), (change) => {
      const record = { ...CLAIM, ...change };
      const sound = LIST_SCHEMAS.claims.safeParse(record).success;
      const mended = mendRecord(LIST_SCHEMAS.claims, record);
      if (sound) expect(mended).toEqual({ value: record, lost: [] });
      else if (mended) expect(LIST_SCHEMAS.claims.safeParse(mended.value).success).toBe(true);
    }),
    { seed: 20211 },
  );
});

test("a record that was mended is judged, and no graph is made of it", () => {
  const manifest = { format: 1 as const, title: "T", date: "2026-01-01" };
  const actor = (change: object) => ({ id: "a", type: "NGO", name: "A", ...change });
  const records: object = { manifest, actors: [actor({ nonsense: 1 }), actor({ id: "b", type: "NGOO", url: 7 })] };
  const { graph, faults } = buildGraph(JSON.parse(JSON.stringify(records)));
  expect(graph).toBeUndefined();
  expect(faults.map(({ code, place }) => `${code} ${place.path.join(".")}`)).toEqual(
    expect.arrayContaining(["unknown-key actors.0.nonsense", "wrong-type actors.1.url", "type-unknown actors.1.type"]),
  );
});
