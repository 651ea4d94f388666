import fc from "fast-check";
import { expect, test } from "vitest";
import * as z from "zod";
import { placeInCode } from "../../../src/model/placed-records.ts";
import { checkShapes } from "../../../src/schema/check-shapes.ts";
import { compileGuard } from "../../../src/schema/compile-guard.ts";
import { LIST_SCHEMAS } from "../../../src/schema/list-schemas.ts";
import { shapeLists } from "../../../src/schema/shape-lists.ts";
import { UnreadParts } from "../../../src/schema/unread-parts.ts";
import { SOUND_CLAIM, shapeFaults } from "../../support/shape-faults.ts";

const NONE = {
  sources: [],
  actors: [],
  topics: [],
  indicators: [],
  places: [],
  instruments: [],
  events: [],
  claims: [],
  relations: [],
  uncovered: [],
  stories: [],
};

test("sound records have no faults", () => {
  const actor = {
    id: "a",
    type: "NGO",
    name: { en: "A", kk: "Ә", reviewed: false },
    sameAs: ["https://example.org/a"],
  };
  const full = {
    ...SOUND_CLAIM,
    figures: [{ indicator: "i", value: 1.5, unit: "person", of: "base" }],
    about: ["t", { topic: "u", stance: "for" }],
  };
  expect(shapeFaults({ actors: [actor], claims: [full] })).toEqual([]);
});

test("a key without a value counts as absent, whatever else is wrong", () => {
  expect(shapeFaults({ claims: [{ ...SOUND_CLAIM, note: undefined }] })).toEqual([]);
  expect(
    shapeFaults({ claims: [{ ...SOUND_CLAIM, note: undefined, attribution: "loud" }] }).map(({ code }) => code),
  ).toEqual(["not-in-list"]);
  expect(shapeFaults({ claims: [{ ...SOUND_CLAIM, speaker: undefined }] })).toMatchObject([
    { code: "missing-key", wrong: "The claim `c` has no `speaker`.", place: { path: ["claims", 0] } },
  ]);
});

test.each<[what: string, change: object, code: string, says: RegExp, path: readonly (string | number)[]]>([
  [
    "a misspelt key",
    { atribution: "direct", attribution: undefined },
    "unknown-key",
    /did you mean `attribution`/i,
    ["claims", 0, "atribution"],
  ],
  ["a key of no meaning", { zzzzzz: 1 }, "unknown-key", /use one of: .*speaker/, ["claims", 0, "zzzzzz"]],
  [
    "a word that is not in the list",
    { attribution: "indirekt" },
    "not-in-list",
    /Did you mean `indirect`/,
    ["claims", 0, "attribution"],
  ],
  ["a blank text", { says: " \n" }, "empty-text", /`says` of the claim `c`/, ["claims", 0, "says"]],
  ["a text in no language", { says: { reviewed: true } }, "empty-text", /`says`/, ["claims", 0, "says"]],
  ["a number for a text", { period: 2021 }, "wrong-type", /period: "2021"/, ["claims", 0, "period"]],
  ["a text for a list", { hedge: "estimate" }, "wrong-type", /hedge: \["estimate"\]/, ["claims", 0, "hedge"]],
  ["two speakers", { speaker: ["a", "b"] }, "wrong-type", /one text, not a list/, ["claims", 0, "speaker"]],
  ["an id with capitals", { id: "My Claim" }, "bad-id", /`my-claim`/, ["claims", 0, "id"]],
  ["an id in Cyrillic", { id: "иск" }, "bad-id", /such as/, ["claims", 0, "id"]],
  ["no passage in the list", { passage: [] }, "empty-list", /at least one/, ["claims", 0, "passage"]],
  [
    "a passage number zero",
    { passage: { text: "a … b", occurrence: 0 } },
    "bad-number",
    /from 1 up/,
    ["claims", 0, "passage", "occurrence"],
  ],
  [
    "a figure that is no number",
    { figures: [{ indicator: "i", unit: "u", value: Number.NaN }] },
    "bad-number",
    /finite/,
    ["claims", 0, "figures", 0, "value"],
  ],
  [
    "a figure that is infinite",
    { figures: [{ indicator: "i", unit: "u", min: -Infinity }] },
    "bad-number",
    /finite/,
    ["claims", 0, "figures", 0, "min"],
  ],
  [
    "a grouped number as text",
    { figures: [{ indicator: "i", unit: "u", value: "20 250" }] },
    "wrong-type",
    /value: 20250/,
    ["claims", 0, "figures", 0, "value"],
  ],
  [
    "a figure without a unit",
    { figures: [{ indicator: "i", value: 1 }] },
    "missing-key",
    /Figure 1 of the claim `c` has no `unit`/,
    ["claims", 0, "figures", 0],
  ],
  ["yes for true", { restricted: "yes" }, "wrong-type", /restricted: true/, ["claims", 0, "restricted"]],
  ["nothing", { note: null }, "wrong-type", /null/, ["claims", 0, "note"]],
])("%s is one fault that names the place and the remedy", (_, change, code, says, path) => {
  const faults = shapeFaults({ claims: [{ ...SOUND_CLAIM, ...change }] });
  expect(faults.map((fault) => fault.code)).toEqual([code]);
  expect(faults[0]?.place.path).toEqual(path);
  expect(`${faults[0]?.wrong} ${faults[0]?.remedy}`).toMatch(says);
});

test("a thousands comma in a flow mapping is explained and put right", () => {
  const value = (figure: object) =>
    shapeFaults({ claims: [{ ...SOUND_CLAIM, figures: [{ indicator: "i", unit: "u", ...figure }] }] });
  expect(value({ value: 20, 250: null })).toMatchObject([
    { code: "split-number", remedy: "Write `value: 20250`, without a comma in the number." },
  ]);
  // YAML reads `20,050` as 20 and 50.
  expect(value({ value: 20, 50: null })).toMatchObject([{ remedy: expect.stringContaining("value: 20050") }]);
  expect(value({ max: 1, "250.5": null })).toMatchObject([{ remedy: expect.stringContaining("max: 1250.5") }]);
  expect(value({ value: 1, 250: null, 0: null }).map(({ remedy }) => remedy)).toEqual(
    Array(2).fill("Write the number without commas."),
  );
});

test("only the web's own schemes are addresses", () => {
  const actor = (url: unknown) =>
    shapeFaults({ actors: [{ id: "a", type: "NGO", name: "A", url }] }).map(({ code }) => code);
  expect(actor("https://example.org/путь?q=1")).toEqual([]);
  for (const url of [
    "javascript:alert(1)",
    "//example.org",
    "data:text/html,x",
    'https://x.org/"onload=',
    " https://x.org",
  ]) {
    expect(actor(url)).toEqual(["bad-format"]);
  }
});

test("values that are no records at all are faults", () => {
  const codes = shapeFaults({ actors: [null, 5, "text", [], () => 1, new Date(0)] }).map(({ code }) => code);
  expect(new Set(codes)).toEqual(new Set(["wrong-type", "missing-key"]));
});

test("a record that refers to itself is a fault and no endless loop", () => {
  const circle: Record<string, unknown> = { ...SOUND_CLAIM };
  circle["note"] = circle;
  expect(shapeFaults({ claims: [circle] }).length).toBeGreaterThan(0);
});

test("sound records keep their places when broken ones before them are left out", () => {
  const unread = new UnreadParts();
  const claims = [{ id: "broken" }, SOUND_CLAIM, 1, { ...SOUND_CLAIM, id: "d" }];
  const shaped = shapeLists({ ...NONE, claims }, placeInCode, unread);
  expect(shaped.lists.claims.map(({ id }) => id)).toEqual(["c", "d"]);
  expect(shaped.placeOf("claims", 0).path).toEqual(["claims", 1]);
  expect(shaped.placeOf("claims", 1).path).toEqual(["claims", 3]);
  expect(["s/broken", "c"].map((id) => unread.mayHold({ of: "record", id }))).toEqual([true, false]);
});

test("the quick guard says yes exactly where zod does", () => {
  const scalar = fc.oneof(
    fc.constantFrom("a", "x-y", "direct", "estimate", "for", "", " ", "A", "https://x.org", "2021"),
    fc.constantFrom(0, 1, 1.5, -1, Number.NaN, Infinity),
    fc.boolean(),
    fc.constant(null),
  );
  const key = fc.constantFrom(
    "id",
    "text",
    "occurrence",
    "topic",
    "stance",
    "en",
    "ru",
    "reviewed",
    "indicator",
    "unit",
    "value",
    "of",
    "x",
    "__proto__",
  );
  const inner = fc.oneof(scalar, fc.array(scalar, { maxLength: 2 }), fc.dictionary(key, scalar, { maxKeys: 4 }));
  const deep = fc.oneof(inner, fc.array(inner, { maxLength: 2 }));
  for (const [list, schema] of Object.entries(LIST_SCHEMAS)) {
    const guard = compileGuard(schema);
    const keys = fc.constantFrom(...Object.keys(schema.shape), "unknown");
    const base =
      list === "claims"
        ? SOUND_CLAIM
        : {
            ...{
              id: "a",
              type: "t",
              name: "n",
              title: "t",
              source: "s",
              from: "a",
              to: "b",
              passage: "p",
              reason: "r",
            },
            steps: [{ id: "a", heading: "h", text: "t", view: { camera: "fit" } }],
          };
    const known = Object.fromEntries(Object.entries(base).filter(([name]) => Object.hasOwn(schema.shape, name)));
    expect(guard(known)).toBe(true);
    fc.assert(
      fc.property(fc.dictionary(keys, deep, { maxKeys: 2 }), (change) => {
        const value = { ...known, ...change };
        expect(guard(value)).toBe(z.safeParse(schema, value).success);
      }),
      { seed: 20211, numRuns: 400 },
    );
  }
});

test.each([undefined, null, 7, "records", []])("%j in the place of records is one fault", (given) => {
  expect(checkShapes(given).faults).toMatchObject([{ code: "wrong-type", place: { path: [] } }]);
});

test("records from code are told what to do in words for code, not for YAML", () => {
  const faults = shapeFaults({ claims: [{ ...SOUND_CLAIM, note: 7, figures: { indicator: "i" } }] });
  expect(faults.find(({ place }) => place.path.includes("note"))?.remedy).toBe('Give it as a string: `note: "7"`.');
  expect(faults.find(({ place }) => place.path.includes("figures"))?.wrong).toMatch(/a list, but it is an object\.$/);
});
