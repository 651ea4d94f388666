import * as z from "zod";
import type { EvidenceLock } from "../model/evidence.ts";

const offsetSchema = z.int().min(0);
/** One to three words. */
const prefixSchema = z.string().regex(/^\S+(?: \S+){0,2}$/);

/** `evidence.lock.json`. */
export const lockSchema = z.strictObject({
  format: z.literal(1),
  sources: z.record(z.string(), z.string()),
  passages: z.record(
    z.string(),
    z.strictObject({
      start: offsetSchema,
      end: offsetSchema,
      digest: z.string(),
      prefix: prefixSchema.exactOptional(),
    }),
  ),
}) satisfies z.ZodType<EvidenceLock>;
