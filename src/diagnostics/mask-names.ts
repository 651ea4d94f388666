import { replaceNames } from "../base/find-names.ts";
import { beginningOfName, exactName, inflectedName, lettersOfName, namePattern } from "../base/name-pattern.ts";

const SHORTEST = 3;
const MASK = "█████";

/** Hides names in a text. */
export type Mask = (text: string) => string;

/**
 * Makes a mask for names that must never be printed: each becomes five blocks, in capitals or not, with any ending, in
 * either order, behind escapes too, and whatever signs or line ends stand between its words. As it is given it is hidden
 * inside other words too; a name that was cut off by `…` is hidden as well. Names of less than three letters are left
 * alone: they would hide half of every text.
 */
export function makeMask(names: readonly string[]): Mask {
  const lengths = new Map(names.map((name) => [name, lettersOfName(name).length]));
  const sorted = [...lengths].filter(([, length]) => length >= SHORTEST).sort(([, a], [, b]) => b - a);
  const known = sorted.map(([name]) => name);
  if (known.length === 0) return (text) => text;
  const whole = known.map((name) => `${inflectedName(name)}|${exactName(name)}`);
  const cut = known.map((name) => beginningOfName(name, SHORTEST)).join("|");
  const wanted = namePattern([...whole, `(?:${cut})(?= *…)`], known);
  return (text) => replaceNames(text, wanted, maskLines);
}

/** Line ends inside a name are kept, so that lines keep their numbers. */
function maskLines(name: string): string {
  return name
    .split(/(\r\n|\r|\n)/)
    .map((part, index) => (index % 2 === 1 ? part : MASK))
    .join("");
}
