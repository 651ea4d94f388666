import fc from "fast-check";
import { expect, test } from "vitest";
import { type BuildResult, buildGraph } from "../../../src/build-graph.ts";
import { GraphBuilder } from "../../../src/graph-builder.ts";
import { SOUND_RECORDS } from "../../support/sound-records.ts";

/** As somebody calls it whose compiler does not help. */
function buildAnything(records: unknown): BuildResult {
  // @ts-expect-error: the compiler would not let this pass
  return buildGraph(records);
}

const circle: Record<string, unknown> = { id: "circle", type: "NGO", name: "Round" };
circle["self"] = circle;
circle["name"] = circle;
const deep: unknown[] = [];
deep.push(deep);
const inherited: unknown = Object.create({ id: "inherited", type: "NGO", name: "Inherited" });
const polluting: unknown = JSON.parse('{"__proto__": {"id": "a"}, "id": "proto", "type": "NGO", "name": "P"}');
class Odd {
  readonly id = "odd";
  readonly type = "NGO";
}

const HOSTILE: readonly (readonly [string, unknown])[] = [
  ["undefined", undefined],
  ["null", null],
  ["a number", 5],
  ["not a number", Number.NaN],
  ["a text", "actors"],
  ["a lone surrogate", "\ud800"],
  ["true", true],
  ["a symbol", Symbol("actors")],
  ["a bigint", 12n],
  ["a function", () => []],
  ["an empty list", []],
  ["a list with holes", new Array(3)],
  ["a list in itself", deep],
  ["an empty mapping", {}],
  ["a mapping in itself", circle],
  ["a mapping without a prototype", Object.create(null)],
  ["a mapping with inherited keys", inherited],
  ["a mapping that brings a prototype", polluting],
  ["a key that every object has", { constructor: 1, toString: 2, hasOwnProperty: 3 }],
  ["an instance of a class", new Odd()],
  ["a date", new Date(0)],
  ["a map", new Map([["id", "a"]])],
];

test.each(HOSTILE)("%s for all records is a fault, and nothing is thrown", (_, records) => {
  const { graph, faults } = buildAnything(records);
  expect(graph).toBeUndefined();
  expect(faults.some(({ severity }) => severity === "error")).toBe(true);
});

test.each(HOSTILE)("%s for a list, for one of its records and for the manifest is never thrown", (_, value) => {
  for (const list of ["sources", "actors", "claims", "relations", "uncovered", "stories"] as const) {
    const isList = value === undefined || (Array.isArray(value) && value.length === 0);
    const whole = buildAnything({ ...SOUND_RECORDS, [list]: value });
    if (!isList) expect(codes(whole)).not.toEqual([]);
    const item = buildAnything({ ...SOUND_RECORDS, [list]: [...SOUND_RECORDS[list], value] });
    expect(item.graph === undefined).toBe(item.faults.some(({ severity }) => severity === "error"));
  }
  expect(codes(buildAnything({ ...SOUND_RECORDS, manifest: value }))).not.toEqual([]);
  expect(buildAnything({ ...SOUND_RECORDS, vocabulary: value }).faults).toBeDefined();
});

function codes({ faults }: BuildResult): readonly string[] {
  return faults.filter(({ severity }) => severity === "error").map(({ code }) => code);
}

test("a builder that is told nothing, or nonsense, says so when it builds", () => {
  // @ts-expect-error: the compiler would not let this pass
  const builder = new GraphBuilder();
  // @ts-expect-error: nor this
  const { graph, faults } = builder.actor(null).claim(circle).build();
  expect(graph).toBeUndefined();
  expect(faults.map(({ place }) => place.path[0])).toEqual(expect.arrayContaining(["manifest", "actors", "claims"]));
});

test("an unknown list is a fault that proposes the one that was meant", () => {
  expect(buildAnything({ ...SOUND_RECORDS, actor: [] }).faults[0]).toMatchObject({
    code: "unknown-key",
    remedy: expect.stringContaining("`actors`"),
    place: { path: ["actor"] },
  });
});

test("whatever stands at whatever place of sound records: a graph or an error, never both, never a throw", () => {
  const places = pathsOf(SOUND_RECORDS);
  const value = fc.oneof(fc.constantFrom(...HOSTILE.map(([, hostile]) => hostile)), fc.anything());
  const property = fc.property(fc.constantFrom(...places), value, (path, hostile) => {
    const { graph, faults } = buildAnything(replaced(SOUND_RECORDS, path, hostile));
    expect(graph === undefined).toBe(faults.some(({ severity }) => severity === "error"));
    for (const { wrong, remedy } of faults) expect(`${wrong} ${remedy}`).not.toContain("[object");
  });
  fc.assert(property, { seed: 20211, numRuns: 2000 });
});

test("records that came from a stranger change no prototype", () => {
  buildAnything({ ...SOUND_RECORDS, actors: [polluting] });
  expect(Reflect.get({}, "id")).toBeUndefined();
});

function pathsOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))];
}

function replaced(value: unknown, [key, ...rest]: readonly string[], hostile: unknown): unknown {
  if (key === undefined) return hostile;
  if (Array.isArray(value)) return value.map((item, at) => (String(at) === key ? replaced(item, rest, hostile) : item));
  if (typeof value !== "object" || value === null) return hostile;
  return { ...value, [key]: replaced(Reflect.get(value, key), rest, hostile) };
}
