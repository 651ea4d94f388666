import * as z from "zod";
import type { EvidenceLock } from "../model/evidence.ts";

const offsetSchema = z.int().min(0);
const digestSchema = z.string().regex(/^sha256-[0-9a-f]{32}$/);
/** One to three words. */
const prefixSchema = z.string().regex(/^\S+(?: \S+){0,2}$/);
const pinSchema = z
  .strictObject({
    start: offsetSchema,
    end: offsetSchema,
    digest: digestSchema,
    prefix: prefixSchema.exactOptional(),
  })
  .refine(({ start, end }) => start < end);

/** `evidence.lock.json`: what is not of this form was not written by `pin`, or was damaged since. */
export const lockSchema = z.strictObject({
  format: z.literal(1),
  sources: z.record(z.string(), digestSchema),
  passages: z.record(z.string(), pinSchema),
}) satisfies z.ZodType<EvidenceLock>;
