import * as z from "zod";
import { SHAPES } from "../model/shapes.ts";
import { colorSchema, typeNameSchema, wordsSchema } from "./scalar-schemas.ts";
import { textSchema } from "./text-schema.ts";

const nodeTypeSchema = z.strictObject({
  id: typeNameSchema,
  parent: wordsSchema.meta({ description: "A type or a kind; its colour and shape are taken over." }),
  label: textSchema,
  definition: wordsSchema.exactOptional(),
  color: colorSchema.exactOptional(),
  shape: z.enum(SHAPES).exactOptional(),
});

const edgeTypeSchema = z.strictObject({
  id: typeNameSchema,
  domain: z.array(wordsSchema).min(1).meta({ description: "Kinds or types that may stand at the start." }),
  range: z.array(wordsSchema).min(1).meta({ description: "Kinds or types that may stand at the end." }),
  label: textSchema,
  inverse: textSchema.exactOptional(),
  symmetric: z.boolean().exactOptional(),
  definition: wordsSchema.exactOptional(),
});

/** Types of node and edge that the data set adds. */
export const vocabularySchema = z.strictObject({
  nodeTypes: z.array(nodeTypeSchema).exactOptional(),
  edgeTypes: z.array(edgeTypeSchema).exactOptional(),
});
