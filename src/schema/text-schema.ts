import * as z from "zod";
import { wordsSchema } from "./scalar-schemas.ts";

const translationsSchema = z
  .strictObject({
    en: wordsSchema.exactOptional(),
    ru: wordsSchema.exactOptional(),
    kk: wordsSchema.exactOptional(),
    reviewed: z.boolean().exactOptional().meta({ description: "false: nobody has checked the translations yet." }),
  })
  .refine((text) => text.en !== undefined || text.ru !== undefined || text.kk !== undefined);

/** A text for readers: a string, or its wording in at least one language. */
export const textSchema = z.union([wordsSchema, translationsSchema]).meta({ id: "Text" });
