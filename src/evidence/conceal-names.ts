import { replaceNames } from "../base/find-names.ts";
import { inflectedName, lettersOfName, namePattern } from "../base/name-pattern.ts";

/**
 * Makes a function that puts `[…]` for each of these names, in any case and with any ending ("Anna's", "Анны" for
 * "Анна"), in either order, however it is spelt: what is shown to the team still names no protected person.
 */
export function concealNames(names: readonly string[]): (text: string) => string {
  const patterns = [...names]
    .sort((a, b) => lettersOfName(b).length - lettersOfName(a).length)
    .map(inflectedName)
    .filter((pattern) => pattern !== "");
  if (patterns.length === 0) return (text) => text;
  const wanted = namePattern(patterns, names);
  return (text) => replaceNames(text, wanted, () => "[…]");
}

/** Shorter ones ("van", "al") are no names by themselves. */
const SHORTEST_PART = 4;

/**
 * The names, and each word of them: a text that has told a name once goes on with a part of it. For what comes from a
 * text; in records, where others may share a part of a name, whole names are looked for.
 */
export function namesAndParts(names: readonly string[]): readonly string[] {
  const parts = names.flatMap((name) => name.split(/[\s\p{P}]+/u));
  return [...new Set([...names, ...parts.filter((part) => lettersOfName(part).length >= SHORTEST_PART)])];
}
