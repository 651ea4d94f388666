import * as z from "zod";
import { closestWord } from "../base/closest-word.ts";
import { isMapping } from "../base/is-mapping.ts";
import { asId } from "./as-id.ts";
import { compileGuard, type Guard } from "./compile-guard.ts";
import { ID } from "./scalar-schemas.ts";
import { holdsSplitNumber } from "./split-number.ts";

/** A record whose form is not sound, as far as it can be judged all the same. */
export interface Mended {
  /** A copy whose form is sound. */
  readonly value: unknown;
  /** What was left out of it. */
  readonly lost: readonly LostPart[];
}

/** A part that could not be kept. */
export interface LostPart {
  readonly path: readonly (string | number)[];
  /** Whether more stands in it than what is wrong. */
  readonly heldMore: boolean;
}

type Path = LostPart["path"];

/** Stands for a value that cannot be mended. */
const LOST = Symbol("lost");

const guards = new WeakMap<z.core.$ZodType, Guard>();

/**
 * Makes the form of a record sound, so that one slip does not hide the others: a misspelt key, a word that is not of its
 * list or an id of another form becomes what was meant; what is broken and may be left out is left out. Items of lists
 * keep their numbers, so a list with an item that is beyond help goes as a whole. Undefined where something is lost that
 * a record needs.
 */
export function mendRecord(schema: z.core.$ZodType, record: unknown): Mended | undefined {
  const lost: LostPart[] = [];
  const value = mend(schema, record, [], lost);
  return value === LOST ? undefined : { value, lost };
}

function mend(schema: z.core.$ZodType, value: unknown, path: Path, lost: LostPart[]): unknown {
  if (isSound(schema, value)) return value;
  if (schema instanceof z.ZodExactOptional || schema instanceof z.ZodOptional) {
    return mend(schema.unwrap(), value, path, lost);
  }
  if (typeof value === "string") {
    if (schema instanceof z.ZodEnum) return closestWord(value, schema.options.map(String)) ?? LOST;
    if (schema instanceof z.ZodString && isOfId(schema)) return asId(value) ?? LOST;
  }
  if (schema instanceof z.ZodUnion) return mendUnion(schema, value, path, lost);
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    const own: LostPart[] = [];
    const items = value.map((item, index) => mend(schema.element, item, [...path, index], own));
    return kept(schema, items.includes(LOST) ? LOST : items, own, lost);
  }
  return schema instanceof z.ZodObject && isMapping(value) ? mendMapping(schema, value, path, lost) : LOST;
}

function isOfId({ def }: z.ZodString): boolean {
  return (def.checks ?? []).some((check) => check instanceof z.core.$ZodCheckRegex && check._zod.def.pattern === ID);
}

function mendUnion(schema: z.ZodUnion, value: unknown, path: Path, lost: LostPart[]): unknown {
  for (const option of schema.options) {
    const own: LostPart[] = [];
    const mended = kept(schema, mend(option, value, path, own), own, lost);
    if (mended !== LOST) return mended;
  }
  return LOST;
}

function mendMapping(
  schema: z.ZodObject,
  value: Readonly<Record<string, unknown>>,
  path: Path,
  lost: LostPart[],
): unknown {
  const { shape } = schema;
  const mended = new Map<string, unknown>();
  const own: LostPart[] = [];
  const split = holdsSplitNumber(value);
  for (const [key, item] of Object.entries(value)) {
    const isFree = (name: string) => !Object.hasOwn(value, name) && !mended.has(name);
    const name = Object.hasOwn(shape, key) ? key : closestWord(key, Object.keys(shape).filter(isFree));
    const field = name === undefined ? undefined : shape[name];
    const at = [...path, key];
    // Of a number that a comma has cut in two, neither half says anything.
    const said = field && !(split && typeof item === "number") ? mend(field, item, at, own) : LOST;
    if (name !== undefined && said !== LOST) mended.set(name, said);
    else own.push({ path: at, heldMore: holdsMore(item) });
  }
  return kept(schema, Object.fromEntries(mended), own, lost);
}

/** What was mended, if its form is sound now: only then does it matter what was left out of it. */
function kept(schema: z.core.$ZodType, mended: unknown, own: readonly LostPart[], lost: LostPart[]): unknown {
  if (mended === LOST || !isSound(schema, mended)) return LOST;
  lost.push(...own);
  return mended;
}

/** Asked of every part of a broken record, of which there may be thousands. */
function isSound(schema: z.core.$ZodType, value: unknown): boolean {
  const guard = guards.get(schema) ?? compileGuard(schema);
  guards.set(schema, guard);
  return guard(value);
}

function holdsMore(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length > 1;
}
