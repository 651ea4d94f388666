import * as z from "zod";
import { BASES } from "../model/wording.ts";
import { passagesSchema } from "./passage-schema.ts";
import { idSchema, wordsSchema } from "./scalar-schemas.ts";
import { textSchema } from "./text-schema.ts";
import { edgeTypeSchema } from "./type-schema.ts";

/** A tie between actors, places, instruments or events. */
export const relationSchema = z.strictObject({
  id: idSchema.exactOptional().meta({ description: "Needed only where from, type and to stand twice in one source." }),
  source: wordsSchema
    .exactOptional()
    .meta({ description: "Id of the source; the source of this file where not given." }),
  from: wordsSchema,
  type: edgeTypeSchema("relation"),
  to: wordsSchema,
  role: textSchema.exactOptional().meta({ description: "director, expert, co-founder: a property of the tie." }),
  basis: z.enum(BASES).exactOptional().meta({ description: "`article` where not given; then a passage is needed." }),
  passage: passagesSchema.exactOptional(),
  period: wordsSchema.exactOptional().meta({ description: "When it held, EDTF." }),
  note: textSchema.exactOptional(),
  restricted: z.boolean().exactOptional(),
  comment: wordsSchema.exactOptional(),
});
