import * as z from "zod";
import { compareText } from "../base/compare-text.ts";
import type { EdgeFamily } from "../model/edge-type.ts";
import type { Kind } from "../model/kinds.ts";
import type { Vocabulary } from "../model/vocabulary.ts";
import { NOT_BLANK } from "./scalar-schemas.ts";

type TypesIn = (vocabulary: Vocabulary) => readonly { readonly id: string }[];

const TYPES_OFFERED = new WeakMap<object, TypesIn>();

/** The types that an editor may complete where a schema stands, sorted; none where it is not that of a type. */
export function offeredTypes(schema: object, vocabulary: Vocabulary): readonly string[] | undefined {
  const types = TYPES_OFFERED.get(schema)?.(vocabulary);
  return types?.map(({ id }) => id).sort(compareText);
}

/** The name of a node type of one kind. Whether there is such a type, a rule says: the folder may add some. */
export function typeSchema(kind: Kind): z.ZodString {
  return offering(({ nodeTypes }) => [...nodeTypes.values()].filter((type) => type.kind === kind));
}

/** The name of an edge type of one family. */
export function edgeTypeSchema(family: EdgeFamily): z.ZodString {
  return offering(({ edgeTypes }) => [...edgeTypes.values()].filter((type) => type.family === family));
}

function offering(typesIn: TypesIn): z.ZodString {
  const schema = z.string().regex(NOT_BLANK);
  TYPES_OFFERED.set(schema, typesIn);
  return schema;
}
