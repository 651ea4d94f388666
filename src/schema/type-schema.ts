import type * as z from "zod";
import { compareText } from "../base/compare-text.ts";
import type { EdgeFamily } from "../model/edge-type.ts";
import { EDGE_TYPES } from "../model/edge-types.ts";
import type { Kind } from "../model/kinds.ts";
import { NODE_TYPES } from "../model/node-types.ts";
import { wordsSchema } from "./scalar-schemas.ts";

/** The name of a node type: built-in ones are offered to editors, others may come from the vocabulary. */
export function typeSchema(kind: Kind): z.ZodString {
  return offering(NODE_TYPES.filter((type) => type.kind === kind).map((type) => type.id));
}

/** The name of an edge type of one family. */
export function edgeTypeSchema(family: EdgeFamily): z.ZodString {
  return offering(EDGE_TYPES.filter((type) => type.family === family).map((type) => type.id));
}

/** Any text, with names that an editor may complete. */
function offering(names: readonly string[]): z.ZodString {
  return wordsSchema.meta({ anyOf: [{ enum: [...names].sort(compareText) }, { type: "string" }] });
}
