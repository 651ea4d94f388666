import * as z from "zod";
import { identified } from "./named-schemas.ts";
import { passageSchema } from "./passage-schema.ts";
import { languageTagSchema, listOfWordsSchema, webAddressSchema, wordsSchema } from "./scalar-schemas.ts";
import { textSchema } from "./text-schema.ts";
import { typeSchema } from "./type-schema.ts";

/** A document that is read here. */
export const sourceSchema = z.strictObject({
  ...identified,
  type: typeSchema("Source"),
  title: textSchema,
  publisher: wordsSchema.exactOptional().meta({ description: "Id of the actor that publishes it." }),
  authors: listOfWordsSchema
    .exactOptional()
    .meta({ description: "Ids of actors; empty where the byline is not known." }),
  published: wordsSchema.exactOptional().meta({ description: "EDTF, in quotes where it is a bare year." }),
  language: languageTagSchema.exactOptional().meta({ description: "BCP 47: en, ru, kk, ..." }),
  url: webAddressSchema.exactOptional(),
  sameAs: z.array(webAddressSchema).exactOptional(),
  description: textSchema.exactOptional(),
  body: z
    .strictObject({ from: wordsSchema, to: wordsSchema })
    .exactOptional()
    .meta({ description: "First and last words of the article proper." }),
});

/** A sentence of a source that carries no claim or relation, and why. */
export const uncoveredSchema = z.strictObject({
  source: wordsSchema.meta({ description: "Id of the source; the source of this file where not given." }),
  passage: passageSchema,
  reason: wordsSchema,
});
