import * as z from "zod";
import { LANGUAGES } from "../model/text.ts";
import { webAddressSchema, wordsSchema } from "./scalar-schemas.ts";
import { textSchema } from "./text-schema.ts";

/** What the data set is. */
export const manifestSchema = z.strictObject({
  format: z.literal(1).meta({ description: "Version of this form of data folder." }),
  title: textSchema,
  summary: textSchema.exactOptional(),
  date: wordsSchema.meta({ format: "date", description: "yyyy-mm-dd: the only date that outputs carry." }),
  licence: wordsSchema.exactOptional(),
  languages: z
    .array(z.enum(LANGUAGES))
    .min(1)
    .exactOptional()
    .meta({ description: "The first is the language of plain texts." }),
  editors: z
    .array(textSchema)
    .min(1)
    .exactOptional()
    .meta({ description: "Who answers for the data set, as references name them: organisations or people." }),
  publisher: textSchema.exactOptional().meta({ description: "Where the data set comes out, for references." }),
  base: webAddressSchema.exactOptional().meta({ description: "Ids become addresses under it." }),
});
