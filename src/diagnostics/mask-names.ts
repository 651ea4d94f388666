import { beginningOfName, exactName, inflectedName, lettersOfName } from "../base/name-pattern.ts";

const SHORTEST = 3;
const MASK = "█████";

/** Hides names in a text. */
export type Mask = (text: string) => string;

/**
 * Makes a mask for names that must never be printed: each becomes five blocks, in capitals or not, with any ending,
 * however it is composed (NFC), and whatever signs or line ends stand between its words. As it is given it is hidden
 * inside other words too; a name that was cut off by `…` is hidden as well. Names of less than three letters are left
 * alone: they would hide half of every text.
 */
export function makeMask(names: readonly string[]): Mask {
  const lengths = new Map(names.flatMap(inAddresses).map((name) => [name, lettersOfName(name).length]));
  const known = [...lengths].filter(([, length]) => length >= SHORTEST).sort(([, a], [, b]) => b - a);
  if (known.length === 0) return (text) => text;
  const whole = known.map(([name]) => `${inflectedName(name)}|${exactName(name)}`);
  const cut = known.map(([name]) => beginningOfName(name, SHORTEST));
  const pattern = new RegExp(`${whole.join("|")}|(?:${cut.join("|")})(?=…)`, "giu");
  return (text) => text.normalize("NFC").replace(pattern, maskLines);
}

/** A name as it is, and as an address writes it. */
function inAddresses(name: string): readonly string[] {
  const words = name
    .normalize("NFC")
    .replace(/\p{Cs}/gu, "")
    .trim();
  return [name, encodeURIComponent(words), encodeURIComponent(words.replace(/\s+/g, "-"))];
}

/** Line ends inside a name are kept, so that lines keep their numbers. */
function maskLines(name: string): string {
  return name
    .split(/(\r\n|\r|\n)/)
    .map((part, index) => (index % 2 === 1 ? part : MASK))
    .join("");
}
