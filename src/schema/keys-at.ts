import * as z from "zod";

/** The keys that a mapping may have at `path` of a schema; none where no mapping can stand there. */
export function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  if (schema instanceof z.ZodExactOptional || schema instanceof z.ZodOptional) return keysAt(schema.unwrap(), path);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => keysAt(option, path));
  const [step, ...rest] = path;
  if (schema instanceof z.ZodArray) return typeof step === "number" ? keysAt(schema.element, rest) : [];
  if (!(schema instanceof z.ZodObject)) return [];
  if (step === undefined) return Object.keys(schema.shape);
  const field = typeof step === "string" && Object.hasOwn(schema.shape, step) ? schema.shape[step] : undefined;
  return field ? keysAt(field, rest) : [];
}

/** Whether the key that `path` ends with may be left out of its mapping. */
export function mayBeLeftOut(schema: z.core.$ZodType, path: readonly PropertyKey[]): boolean {
  const [step, ...rest] = path;
  if (schema instanceof z.ZodExactOptional || schema instanceof z.ZodOptional) {
    return step === undefined || mayBeLeftOut(schema.unwrap(), path);
  }
  if (schema instanceof z.ZodUnion) return schema.options.some((option) => mayBeLeftOut(option, path));
  if (schema instanceof z.ZodArray) return typeof step === "number" && mayBeLeftOut(schema.element, rest);
  if (!(schema instanceof z.ZodObject) || typeof step !== "string") return false;
  const field = Object.hasOwn(schema.shape, step) ? schema.shape[step] : undefined;
  return field !== undefined && mayBeLeftOut(field, rest);
}
