import { expect, test } from "vitest";
import * as z from "zod";
import { NODE_TYPES } from "../../../src/model/node-types.ts";
import { jsonSchema } from "../../../src/schema/json-schema.ts";

const text = JSON.stringify(jsonSchema());

test("the schema for editors is the same each time", () => {
  expect(JSON.stringify(jsonSchema())).toBe(text);
});

test("every built-in type is offered", () => {
  for (const { id } of NODE_TYPES) expect(text).toContain(`"${id}"`);
});

test("it takes a file with types of one's own and claims that leave their source out, and refuses unknown keys", () => {
  const schema = z.fromJSONSchema(JSON.parse(text));
  const claim = {
    id: "c",
    type: "OwnType",
    speaker: "x",
    attribution: "direct",
    says: { en: "x" },
    passage: ["a … b"],
  };
  const accepts = (value: unknown) => schema.safeParse(value).success;
  expect(accepts({ claims: [claim] })).toBe(true);
  expect(accepts({ claims: [{ ...claim, speeker: "x" }] })).toBe(false);
  expect(accepts({ aktors: [] })).toBe(false);
  expect(accepts({ format: 1, title: "T", date: "2026-01-01" })).toBe(true);
});
