import { defineFault } from "../fault.ts";
import { quote } from "../quote.ts";

/** What is wrong with the form of a record. `what` and `owner` name the thing in words: "`unit` of the figure". */
export const SHAPE_FAULTS = {
  missingKey: defineFault("missing-key", "error", (key: string, owner: string, example: string) => ({
    wrong: `${owner} has no ${quote(key)}.`,
    remedy: `Add it, for example ${quote(example)}.`,
  })),

  unknownKey: defineFault(
    "unknown-key",
    "error",
    (key: string, owner: string, guess: string | undefined, known: readonly string[]) => ({
      wrong: `${owner} has an unknown key ${quote(key)}.`,
      remedy:
        guess === undefined
          ? `Take it out, or use one of: ${known.join(", ")}.`
          : `Did you mean ${quote(guess)}? Rename it, or take it out.`,
    }),
  ),

  /** A thousands comma inside `{ ... }`: YAML takes it for the end of the value. */
  splitNumber: defineFault(
    "split-number",
    "error",
    (key: string, first: string, rest: string, whole: string | undefined) => ({
      wrong: `Between { and } a comma ends a value: YAML reads ${quote(`${key}: ${first}`)} and a key ${quote(rest)}.`,
      remedy:
        whole === undefined
          ? "Write the number without commas."
          : `Write ${quote(`${key}: ${whole}`)}, without a comma in the number.`,
    }),
  ),

  wrongType: defineFault("wrong-type", "error", (what: string, wanted: string, found: string, remedy: string) => ({
    wrong: `${what} wants ${wanted}, but ${found}.`,
    remedy,
  })),

  notInList: defineFault(
    "not-in-list",
    "error",
    (what: string, value: string, allowed: readonly string[], guess: string | undefined) => ({
      wrong: `${what} is ${quote(value)}, which is not one of: ${allowed.join(", ")}.`,
      remedy: guess === undefined ? "Write one of them, spelled as here." : `Did you mean ${quote(guess)}?`,
    }),
  ),

  emptyText: defineFault("empty-text", "error", (what: string, example: string, needed: boolean) => ({
    wrong: `${what} is an empty text.`,
    remedy: needed ? `Write the text, for example ${quote(example)}.` : "Write the text, or take it out.",
  })),

  emptyList: defineFault("empty-list", "error", (what: string, example: string) => ({
    wrong: `${what} is an empty list.`,
    remedy: `Give at least one item, for example ${quote(example)}.`,
  })),

  badId: defineFault("bad-id", "error", (what: string, value: string, guess: string | undefined) => ({
    wrong: `${what} is ${quote(value)}, but an id is made of a-z, 0-9 and single hyphens between them.`,
    remedy:
      guess === undefined ? "Write an id such as `ministry-of-healthcare`." : `Write it in that form: ${quote(guess)}.`,
  })),

  badFormat: defineFault("bad-format", "error", (what: string, value: string, wanted: string, example: string) => ({
    wrong: `${what} is ${quote(value)}, which is not ${wanted}.`,
    remedy: `Write it like ${quote(example)}.`,
  })),

  badNumber: defineFault("bad-number", "error", (what: string, value: number, wanted: string) => ({
    wrong: `${what} is ${quote(value)}, but ${wanted} is wanted.`,
    remedy: `Write ${wanted}.`,
  })),
} as const;
