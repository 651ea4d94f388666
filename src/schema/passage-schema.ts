import * as z from "zod";
import { wordsSchema } from "./scalar-schemas.ts";

const onePassageSchema = z.union([
  wordsSchema,
  z.strictObject({
    text: wordsSchema,
    occurrence: z
      .int()
      .min(1)
      .exactOptional()
      .meta({ description: "Which one, counted from 1, where it stands more than once." }),
  }),
]);

/** One passage: first and last words with ` … ` between them. */
export const passageSchema = onePassageSchema;
/** One passage, or a list of at least one. */
export const passagesSchema = z
  .union([...onePassageSchema.options, z.array(onePassageSchema).min(1)])
  .meta({ id: "Passages" });
