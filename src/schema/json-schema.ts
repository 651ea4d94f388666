import * as z from "zod";
import type { VocabularyRecord } from "../model/record.ts";
import { makeVocabulary } from "../model/vocabulary.ts";
import { fileSchema } from "./file-schema.ts";
import { offeredTypes } from "./type-schema.ts";

/**
 * `claimgraph.schema.json`: the form of every file of a data folder as JSON Schema, for editors. The same on every
 * machine. Built-in types and those of the folder's own `vocabulary` are offered; another name is allowed in their
 * place, since the vocabulary may have grown since: `check` knows.
 */
export function jsonSchema(vocabulary: VocabularyRecord = {}): object {
  const known = makeVocabulary(vocabulary);
  const schema = z.toJSONSchema(fileSchema, {
    target: "draft-7",
    io: "input",
    override: ({ zodSchema, jsonSchema: written }) => {
      const types = offeredTypes(zodSchema, known);
      if (types) written.anyOf = [{ enum: [...types] }, { type: "string" }];
    },
  });
  return {
    $schema: schema.$schema,
    title: "A file of a claimgraph data folder",
    description: "Who says what, about whom, on what evidence. Any file may hold any of these keys.",
    ...schema,
  };
}
