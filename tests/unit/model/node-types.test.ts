import { readdirSync } from "node:fs";
import { expect, expectTypeOf, test } from "vitest";
import { KINDS } from "../../../src/model/kinds.ts";
import type { NodeType } from "../../../src/model/node-type.ts";
import { NODE_TYPES, type NodeTypeId, type NodeTypeIdOf } from "../../../src/model/node-types.ts";
import { LANGUAGES } from "../../../src/model/text.ts";

const types: readonly NodeType[] = NODE_TYPES;
const byId = new Map(types.map((type) => [type.id, type]));

test("ids are unique and in PascalCase", () => {
  expect(byId.size).toBe(types.length);
  for (const { id } of types) expect(id).toMatch(/^[A-Z][A-Za-z]+$/);
});

test("every type with a file of its own is in the table, and no other", () => {
  const names = readdirSync(new URL("../../../src/model/node-types/", import.meta.url));
  const fold = (name: string): string => name.replace(/\.ts$/, "").replaceAll("-", "").toLowerCase();
  expect(names.map(fold).sort()).toEqual(types.map(({ id }) => fold(id)).sort());
});

test("every kind has a type", () => {
  for (const kind of KINDS)
    expect(
      types.some((type) => type.kind === kind),
      kind,
    ).toBe(true);
});

test("the table follows the order of the kinds", () => {
  const positions = types.map(({ kind }) => KINDS.indexOf(kind));
  expect(positions).toEqual(positions.toSorted((a, b) => a - b));
});

test("every parent exists, is of the same kind and stands earlier in the table, so that there is no cycle", () => {
  types.forEach(({ id, kind, parent }, index) => {
    if (parent === undefined) return;
    expect(byId.get(parent)?.kind, id).toBe(kind);
    expect(
      types.slice(0, index).map((type) => type.id),
      id,
    ).toContain(parent);
  });
});

test("a type that is called as a kind is is the widest of that kind", () => {
  for (const kind of KINDS) {
    const namesake = byId.get(kind);
    if (namesake === undefined) continue;
    expect(namesake.kind).toBe(kind);
    expect(namesake.parent).toBeUndefined();
    expect(types.filter((type) => type.kind === kind && type.parent === undefined)).toEqual([namesake]);
  }
});

test("labels are there in every language, and unlike any other type's", () => {
  for (const language of LANGUAGES) {
    const labels = types.map((type) => type.labels[language]);
    for (const label of labels) expect(label).toMatch(/\S/);
    expect(new Set(labels).size, language).toBe(labels.length);
  }
});

test("Russian and Kazakh labels are in Cyrillic, English ones in Latin letters", () => {
  for (const { labels } of types) {
    expect(labels.en).not.toMatch(/\p{Script=Cyrillic}/u);
    expect(labels.ru).not.toMatch(/\p{Script=Latin}/u);
    expect(labels.kk).not.toMatch(/\p{Script=Latin}/u);
  }
});

test("no two kinds share both colour and shape", () => {
  const looks = new Set(types.map(({ hue, shape }) => `${hue} ${shape}`));
  const looksOfKinds = new Set(types.map(({ kind, hue, shape }) => `${kind} ${hue} ${shape}`));
  expect(looksOfKinds.size).toBe(looks.size);
});

test("a definition is one sentence", () => {
  for (const { id, definition } of types) expect(definition, id).toMatch(/^[A-Z][^\n]*\.$/);
});

test("terms carry the prefix of their vocabulary", () => {
  for (const { id, terms } of types) {
    expect(terms.schema ?? "schema:X", id).toMatch(/^schema:[A-Z]\w*$/);
    expect(terms.prov ?? "prov:X", id).toMatch(/^prov:[A-Z]\w*$/);
    expect(terms.skos ?? "skos:X", id).toMatch(/^skos:[A-Z]\w*$/);
    expect(terms.followTheMoney ?? "X", id).toMatch(/^[A-Z]\w*$/);
  }
});

test("TypeScript knows the ids, also by kind", () => {
  expectTypeOf<"Ministry">().toExtend<NodeTypeId>();
  expectTypeOf<NodeTypeIdOf<"Place">>().toEqualTypeOf<"Place" | "Country" | "Region" | "City">();
  expectTypeOf<NodeTypeIdOf<"Indicator">>().toEqualTypeOf<"Indicator">();
});
