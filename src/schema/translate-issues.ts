import type * as z from "zod";
import { closestWord } from "../base/closest-word.ts";
import type { Fault } from "../diagnostics/fault.ts";
import { SHAPE_FAULTS } from "../diagnostics/faults/shape.ts";
import { inside, keyOf, type Place } from "../diagnostics/place.ts";
import { asId } from "./as-id.ts";
import { exampleOf } from "./examples.ts";
import { keysAt, mayBeLeftOut } from "./keys-at.ts";
import { nameInWords, nounAt, startOfSentence } from "./name-in-words.ts";
import { COLOR, FORMER_ID, ID, LANGUAGE_TAG, NOT_BLANK, TYPE_NAME, WEB_ADDRESS } from "./scalar-schemas.ts";
import { splitNumberFault } from "./split-number.ts";
import { valueAt } from "./value-at.ts";
import { wrongTypeFault } from "./wrong-type-faults.ts";

/** A value that zod refused, and how to speak of it. */
export interface RefusedValue {
  readonly value: unknown;
  readonly schema: z.core.$ZodType;
  readonly place: Place;
  /** The sort of record: "claim". */
  readonly noun: string;
  /** The record by name: "the claim `x`". */
  readonly name: string;
}

type Path = readonly PropertyKey[];

/** Says in plain words what zod found, each issue at its own place. */
export function translateIssues(issues: readonly z.core.$ZodIssue[], refused: RefusedValue): readonly Fault[] {
  const renamed = new Set<string>();
  const faults = issues.flatMap((issue) => translate(issue, [], refused, renamed));
  // A misspelt key is one mistake, not two: its "did you mean" already names what is missing.
  return faults.filter(({ missing }) => missing === undefined || !renamed.has(missing)).map(({ fault }) => fault);
}

interface Translated {
  readonly fault: Fault;
  /** Set for a missing key: path of the key. */
  readonly missing?: string;
}

function translate(
  issue: z.core.$ZodIssue,
  above: Path,
  refused: RefusedValue,
  renamed: Set<string>,
): readonly Translated[] {
  const path = [...above, ...issue.path];
  const value = valueAt(refused.value, path);
  const place = placeOf(refused, path);
  const what = startOfSentence(nameInWords(refused.name, path));
  const key = String(path.findLast((step) => typeof step === "string") ?? refused.noun);
  const example = exampleAt(key, path, refused);
  const needed = !mayBeLeftOut(refused.schema, path);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((unknown) => ({ fault: unknownKeyFault(unknown, path, refused, renamed) }));
    case "invalid_union": {
      const fitting = issue.errors.find((errors) => !errors.some(isAboutWhole));
      if (fitting) return fitting.flatMap((inner) => translate(inner, path, refused, renamed));
      if (value === undefined && typeof path.at(-1) === "string") return [missingKey(key, path, refused)];
      const expected = issue.errors.flatMap((errors) => errors.filter(isAboutWhole).map((inner) => inner.expected));
      return [{ fault: wrongTypeFault(place, what, key, expected, value, example, needed) }];
    }
    case "invalid_type": {
      const last = path.at(-1);
      if (value !== undefined || typeof last !== "string") {
        return [{ fault: wrongTypeFault(place, what, key, [issue.expected], value, example, needed) }];
      }
      return [missingKey(last, path, refused)];
    }
    case "invalid_value": {
      const allowed = issue.values.map(String);
      if (value === undefined && typeof path.at(-1) === "string") return [missingKey(key, path, refused)];
      if (typeof value === "object") {
        return [{ fault: wrongTypeFault(place, what, key, ["string"], value, `${key}: ${allowed[0]}`, needed) }];
      }
      const guess = closestWord(String(value), allowed);
      return [{ fault: SHAPE_FAULTS.notInList(place, what, String(value), allowed, guess) }];
    }
    case "invalid_format":
      return [{ fault: formatFault(issue.pattern ?? "", place, what, String(value), example, needed) }];
    case "too_small":
    case "too_big":
      if (Array.isArray(value)) return [{ fault: SHAPE_FAULTS.emptyList(place, what, example) }];
      return [{ fault: SHAPE_FAULTS.badNumber(place, what, Number(value), "a whole number from 1 up") }];
    default:
      // The one check of our own: a text in several languages has none of them.
      return [{ fault: SHAPE_FAULTS.emptyText(place, what, example, needed) }];
  }
}

/** How the value at `path` is written; a record as a whole begins with its id. */
function exampleAt(key: string, path: Path, refused: RefusedValue): string {
  return path.length === 0 ? "{ id: ..., type: ... }" : exampleOf(key, nounAt(refused.noun, path.slice(0, -1)));
}

function isAboutWhole(issue: z.core.$ZodIssue): issue is z.core.$ZodIssueInvalidType {
  return issue.code === "invalid_type" && issue.path.length === 0;
}

function missingKey(key: string, path: Path, refused: RefusedValue): Translated {
  const container = path.slice(0, -1);
  const owner = startOfSentence(nameInWords(refused.name, container));
  const example = exampleOf(key, nounAt(refused.noun, container));
  const fault = SHAPE_FAULTS.missingKey(placeOf(refused, container), key, owner, example);
  return { fault, missing: path.join("/") };
}

function unknownKeyFault(key: string, path: Path, refused: RefusedValue, renamed: Set<string>): Fault {
  const place = keyOf(placeOf(refused, [...path, key]));
  const owner = valueAt(refused.value, path);
  const split = splitNumberFault(place, key, owner);
  if (split) return split;
  const known = keysAt(refused.schema, path);
  const guess = closestWord(
    key,
    known.filter((name) => valueAt(owner, [name]) === undefined),
  );
  if (guess !== undefined) renamed.add([...path, guess].join("/"));
  return SHAPE_FAULTS.unknownKey(place, key, startOfSentence(nameInWords(refused.name, path)), guess, known);
}

function formatFault(
  pattern: string,
  place: Place,
  what: string,
  value: string,
  example: string,
  needed: boolean,
): Fault {
  if (pattern === String(NOT_BLANK)) return SHAPE_FAULTS.emptyText(place, what, example, needed);
  if (pattern === String(ID) || pattern === String(FORMER_ID)) {
    return SHAPE_FAULTS.badId(place, what, value, asId(value));
  }
  const [wanted, form] = FORMATS.get(pattern) ?? ["what is wanted here", "the examples in the README"];
  return SHAPE_FAULTS.badFormat(place, what, value, wanted, form);
}

const FORMATS: ReadonlyMap<string, readonly [wanted: string, example: string]> = new Map([
  [String(LANGUAGE_TAG), ["a language tag (BCP 47)", "en"]],
  [String(WEB_ADDRESS), ["a whole address on the web", "https://example.org/page"]],
  [String(COLOR), ["a colour", "#336699"]],
  [String(TYPE_NAME), ["the name of a type: letters and digits, a letter first", "TradeUnion"]],
] as const);

function placeOf(refused: RefusedValue, path: Path): Place {
  return inside(refused.place, ...path.filter((step) => typeof step !== "symbol"));
}
