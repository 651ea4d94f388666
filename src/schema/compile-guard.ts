import * as z from "zod";
import { isMapping } from "../base/is-mapping.ts";
import { NOT_BLANK } from "./scalar-schemas.ts";

/** Says whether a value has the form of a schema, and nothing else. */
export type Guard = (value: unknown) => boolean;

/**
 * Makes a quick yes-or-no of a zod schema: it copies nothing and looks only at the keys that are there, which takes a
 * twentieth of zod's own time on our records. Whoever gets a no asks zod why. Forms that are not known here are left
 * to zod. A key whose value is `undefined` counts as absent, for callers whose compiler allows it.
 */
export function compileGuard(schema: z.core.$ZodType): Guard {
  const form = compileForm(schema);
  const checks = schema instanceof z.ZodType ? (schema.def.checks ?? []).map(compileCheck) : [];
  if (!form || checks.includes(undefined)) return (value) => z.safeParse(schema, value).success;
  const known = checks.filter((check) => check !== undefined);
  const [first] = known;
  if (!first) return form;
  // A check of texts asks for itself whether the value is one.
  if (known.length === 1) return schema instanceof z.ZodString ? first : (value) => form(value) && first(value);
  return (value) => form(value) && known.every((check) => check(value));
}

function compileForm(schema: z.core.$ZodType): Guard | undefined {
  if (schema instanceof z.ZodObject) return compileObject(schema);
  if (schema instanceof z.ZodArray) {
    const holds = compileGuard(schema.element);
    return (value) => Array.isArray(value) && all(value, holds);
  }
  if (schema instanceof z.ZodUnion) {
    return schema.options.map(compileGuard).reduce((one, other) => (value) => one(value) || other(value));
  }
  if (schema instanceof z.ZodExactOptional) return compileGuard(schema.unwrap());
  if (schema instanceof z.ZodEnum) {
    const values: ReadonlySet<unknown> = new Set(schema.options);
    return (value) => values.has(value);
  }
  if (schema instanceof z.ZodLiteral) {
    const values: ReadonlySet<unknown> = schema.values;
    return (value) => values.has(value);
  }
  if (schema instanceof z.ZodBoolean) return (value) => typeof value === "boolean";
  if (schema instanceof z.ZodString) return (value) => typeof value === "string";
  if (schema.constructor === z.ZodNumber) return (value) => Number.isFinite(value);
  return undefined;
}

function compileCheck(check: z.core.$ZodCheck<never>): Guard | undefined {
  if (check instanceof z.core.$ZodCheckRegex) {
    const { pattern } = check._zod.def;
    if (pattern === NOT_BLANK) return isNotBlank;
    return (value) => typeof value === "string" && pattern.test(value);
  }
  if (check instanceof z.core.$ZodCheckMinLength) {
    const { minimum } = check._zod.def;
    return (value) => Array.isArray(value) && value.length >= minimum;
  }
  if (check instanceof z.ZodCustom) {
    const { fn } = check.def;
    return (value) => Boolean(fn(value));
  }
  return undefined;
}

/** Only strict objects: an unknown key is a no. */
function compileObject(schema: z.ZodObject): Guard | undefined {
  if (!(schema.def.catchall instanceof z.ZodNever)) return undefined;
  const fields = new Map<string, { readonly holds: Guard; readonly required: boolean }>();
  let wanted = 0;
  for (const [key, field] of Object.entries(schema.shape)) {
    const required = field._zod.optin === undefined;
    if (required) wanted++;
    fields.set(key, { holds: compileGuard(field), required });
  }
  return (value) => {
    if (!isMapping(value)) return false;
    let found = 0;
    for (const key in value) {
      const item = value[key];
      if (item === undefined) continue;
      const field = fields.get(key);
      if (!field?.holds(item)) return false;
      if (field.required) found++;
    }
    return found === wanted;
  };
}

/** A list's holes count as undefined, which `every` would pass over. */
function all(list: readonly unknown[], holds: Guard): boolean {
  for (const item of list) if (!holds(item)) return false;
  return true;
}

/** Nearly every text begins with a letter of ASCII, and then no pattern has to be asked. */
function isNotBlank(value: unknown): boolean {
  if (typeof value !== "string") return false;
  const first = value.charCodeAt(0);
  return (first > 0x20 && first < 0x7f) || NOT_BLANK.test(value);
}
