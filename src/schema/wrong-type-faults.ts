import type { Fault } from "../diagnostics/fault.ts";
import { SHAPE_FAULTS } from "../diagnostics/faults/shape.ts";
import type { Place } from "../diagnostics/place.ts";
import { quote } from "../diagnostics/quote.ts";

const WANTED: ReadonlyMap<string, string> = new Map([
  ["string", "a text"],
  ["number", "a number"],
  ["int", "a whole number"],
  ["boolean", "true or false"],
  ["array", "a list"],
  ["object", "a mapping"],
]);

/** A number as people write it: 20 250, 20,250, 20'250. */
const GROUPED_NUMBER = /^[+-]?\d{1,3}(?:[ ,'’\u00a0\u2009\u202f]\d{3})+(?:\.\d+)?$|^[+-]?\d+(?:\.\d+)?$/;

/**
 * Explains a value of another type than wanted; `expected` are zod's names of types, `key` is the last key above it, and
 * `needed` says that it cannot be left out.
 */
export function wrongTypeFault(
  place: Place,
  what: string,
  key: string,
  expected: readonly string[],
  value: unknown,
  example: string,
  needed = false,
): Fault {
  if (typeof value === "number" && !Number.isFinite(value) && expected.includes("number")) {
    return SHAPE_FAULTS.badNumber(place, what, value, "a finite number");
  }
  const inFile = place.file !== undefined;
  const words = expected.map((type) => (type === "object" && !inFile ? "an object" : (WANTED.get(type) ?? type)));
  const wanted = [...new Set(words)].join(" or ");
  const remedy = remedyFor(key, expected, value, example, inFile, needed);
  return SHAPE_FAULTS.wrongType(place, what, wanted, describe(value, inFile), remedy);
}

function describe(value: unknown, inFile: boolean): string {
  if (value === null) return inFile ? "it is empty" : "it is null";
  if (value === undefined) return "it is undefined";
  if (Array.isArray(value)) return "it is a list";
  if (typeof value === "string") return `it is the text ${quote(value)}`;
  if (typeof value === "number" || typeof value === "boolean") {
    // What YAML reads is not always what stands there: 2024.10 is read as 2024.1.
    if (inFile) return `YAML reads it as ${typeof value === "number" ? "the number " : ""}${quote(value)}`;
    return `it is ${quote(value)}, ${typeof value === "number" ? "a number" : "true or false"}`;
  }
  return typeof value === "object" ? `it is ${inFile ? "a mapping" : "an object"}` : `it is a ${typeof value}`;
}

function remedyFor(
  key: string,
  expected: readonly string[],
  value: unknown,
  example: string,
  inFile: boolean,
  needed: boolean,
): string {
  const wants = (type: string) => expected.includes(type);
  if (value === null || value === undefined) {
    return needed ? `Write a value, for example ${quote(example)}.` : "Write a value, or take it out.";
  }
  if (wants("string")) {
    if (typeof value === "number" || typeof value === "boolean") {
      if (inFile) return "Put quotes around it, just as it stands there.";
      return `Give it as a string: ${quote(`${key}: "${value}"`)}.`;
    }
    if (Array.isArray(value) && !wants("array")) return `Write one text, not a list, for example ${quote(example)}.`;
  }
  if ((wants("number") || wants("int")) && typeof value === "string") {
    return GROUPED_NUMBER.test(value)
      ? `Write the digits alone, without quotes, spaces and commas: ${quote(`${key}: ${value.replace(/[^\d.+-]/g, "")}`)}.`
      : "Write the number in digits, and nothing else.";
  }
  if (wants("boolean")) return `Write ${quote(`${key}: true`)} or ${quote(`${key}: false`)}.`;
  if (wants("array") && typeof value !== "object") {
    if (inFile && typeof value !== "string") return "Put it into quotes and brackets, just as it stands there.";
    return `Put it into brackets: ${quote(`${key}: [${!inFile && typeof value === "string" ? `"${value}"` : String(value)}]`)}.`;
  }
  return `Write it like this: ${quote(example)}.`;
}
