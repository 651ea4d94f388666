import * as z from "zod";
import { fileSchema } from "./file-schema.ts";

/**
 * `claimgraph.schema.json`: the form of every file of a data folder as JSON Schema, for editors. The same on every
 * machine. Built-in types are offered; a type of the data set's own is allowed in their place.
 */
export function jsonSchema(): object {
  const schema = z.toJSONSchema(fileSchema, { target: "draft-7", io: "input" });
  return {
    $schema: schema.$schema,
    title: "A file of a claimgraph data folder",
    description: "Who says what, about whom, on what evidence. Any file may hold any of these keys.",
    ...schema,
  };
}
