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

test("types of the folder's own are offered beside the built-in ones, each where it belongs", () => {
  const schema = jsonSchema({
    nodeTypes: [
      { id: "TradeUnion", parent: "Organization", label: "Trade union" },
      { id: "Strike", parent: "Event", label: "Strike" },
    ],
    edgeTypes: [{ id: "bargainsWith", domain: ["TradeUnion"], range: ["Company"], label: "bargains with" }],
  });
  const item = z.object({ properties: z.object({ type: z.object({ anyOf: z.array(z.unknown()) }) }) });
  const { properties } = z.object({ properties: z.record(z.string(), z.looseObject({})) }).parse(schema);
  const offered = (list: string) => item.parse(properties[list]?.["items"]).properties.type.anyOf[0];
  expect(offered("actors")).toEqual({ enum: expect.arrayContaining(["NGO", "TradeUnion"]) });
  expect(offered("events")).toEqual({ enum: ["Event", "Strike"] });
  expect(offered("relations")).toEqual({ enum: expect.arrayContaining(["heads", "bargainsWith"]) });
});
