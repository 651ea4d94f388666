import { readdirSync } from "node:fs";
import { expect, expectTypeOf, test } from "vitest";
import type { EdgeType } from "../../../src/model/edge-type.ts";
import { EDGE_TYPES, type EdgeTypeId, type EdgeTypeIdOf } from "../../../src/model/edge-types.ts";
import { KINDS } from "../../../src/model/kinds.ts";
import { NODE_TYPES } from "../../../src/model/node-types.ts";
import { LANGUAGES } from "../../../src/model/text.ts";

const types: readonly EdgeType[] = EDGE_TYPES;

test("ids are unique and in camelCase", () => {
  expect(new Set(types.map(({ id }) => id)).size).toBe(types.length);
  for (const { id } of types) expect(id).toMatch(/^[a-z][A-Za-z]+$/);
});

test("every type with a file of its own is in the table, and no other", () => {
  const names = readdirSync(new URL("../../../src/model/edge-types/", import.meta.url));
  const fold = (name: string): string => name.replace(/\.ts$/, "").replaceAll("-", "").toLowerCase();
  expect(names.map(fold).sort()).toEqual(types.map(({ id }) => fold(id)).sort());
});

test("the table goes from relations over discourse and links to what is derived", () => {
  const families = [...new Set(types.map(({ family }) => family))];
  expect(families).toEqual(["relation", "discourse", "link", "derived"]);
  const positions = types.map(({ family }) => families.indexOf(family));
  expect(positions).toEqual(positions.toSorted((a, b) => a - b));
});

test("both ends of every type are kinds or node types, each named once", () => {
  const known = new Set<string>([...KINDS, ...NODE_TYPES.map(({ id }) => id)]);
  for (const { id, domain, range } of types) {
    for (const end of [domain, range]) {
      expect(end, id).not.toHaveLength(0);
      expect(new Set(end).size, id).toBe(end.length);
      for (const name of end) expect(known, id).toContain(name);
    }
  }
});

test("links join claims, and what is derived begins at an actor and ends at whom, what or where it speaks", () => {
  for (const { id, family, domain, range } of types) {
    if (family === "link") expect([domain, range], id).toEqual([["Claim"], ["Claim"]]);
    if (family !== "derived") continue;
    expect(domain, id).toEqual(["Actor"]);
    expect([["Actor"], ["Topic"], ["Source"]], id).toContainEqual(range);
  }
});

test("no relation begins or ends at a claim", () => {
  for (const { id, family, domain, range } of types) {
    if (family === "relation") expect([...domain, ...range], id).not.toContain("Claim");
  }
});

test("labels are there for both directions in every language", () => {
  for (const { id, labels, inverse } of types) {
    for (const language of LANGUAGES) {
      expect(labels[language], id).toMatch(/^\S.*\S$/);
      expect(inverse[language], id).toMatch(/^\S.*\S$/);
    }
  }
});

test("Russian and Kazakh labels are in Cyrillic, English ones in Latin letters", () => {
  for (const type of types) {
    for (const labels of [type.labels, type.inverse]) {
      expect(labels.en, type.id).not.toMatch(/\p{Script=Cyrillic}/u);
      expect(labels.ru, type.id).not.toMatch(/\p{Script=Latin}/u);
      expect(labels.kk, type.id).not.toMatch(/\p{Script=Latin}/u);
    }
  }
});

test("no two types of a family read the same", () => {
  for (const language of LANGUAGES) {
    const read = types.map(({ family, labels }) => `${family}: ${labels[language]}`);
    expect(new Set(read).size, language).toBe(read.length);
  }
});

test("a symmetric type reads the same both ways and joins the same at both ends", () => {
  for (const { id, symmetric, labels, inverse, domain, range } of types) {
    if (!symmetric) continue;
    expect(inverse, id).toEqual(labels);
    expect(range, id).toEqual(domain);
  }
});

test("a type that is not symmetric reads differently each way in every language", () => {
  for (const { id, symmetric, labels, inverse } of types) {
    if (symmetric) continue;
    for (const language of LANGUAGES) expect(inverse[language], id).not.toBe(labels[language]);
  }
});

test("a definition is one sentence", () => {
  for (const { id, definition } of types) expect(definition, id).toMatch(/^[A-Z][^\n]*\.$/);
});

test("terms carry the prefix of their vocabulary, after ^ where they run the other way", () => {
  for (const { id, terms } of types) {
    expect(terms.schema ?? "schema:x", id).toMatch(/^\^?schema:[a-z]\w*$/);
    expect(terms.prov ?? "prov:x", id).toMatch(/^\^?prov:[a-z]\w*$/);
    expect(terms.skos ?? "skos:x", id).toMatch(/^\^?skos:[a-z]\w*$/);
    expect(terms.followTheMoney ?? "X", id).toMatch(/^[A-Z]\w*$/);
  }
});

test("TypeScript knows the ids, also by family", () => {
  expectTypeOf<"coFounded">().toExtend<EdgeTypeId>();
  expectTypeOf<EdgeTypeIdOf<"link">>().toEqualTypeOf<
    "supports" | "contradicts" | "qualifies" | "repeats" | "updates"
  >();
});
