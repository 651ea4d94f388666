import { expect, test } from "vitest";
import { jsonSchema } from "../../src/schema/json-schema.ts";
import { projectText } from "../support/project-files.ts";

test("the schema that editors check records with is that of the model; if not, run `claimgraph schema`", () => {
  expect(projectText("graph-data/claimgraph.schema.json")).toBe(`${JSON.stringify(jsonSchema(), null, 2)}\n`);
});
