import type { FontWeight, TextMeasure } from "./font-metrics.ts";

/** How a text is to be broken into lines. */
export interface Wrapping {
  /** Pixels. */
  readonly width: number;
  readonly lines: number;
  readonly size: number;
  readonly weight: FontWeight;
}

/** Where a line may end: not at the spaces inside a number. */
export const SPACES = /[^\S\u00A0\u202F]+/u;

/** Breaks a text at spaces, a long word where it must, and ends it with … where the lines do not suffice. */
export function wrapText(
  text: string,
  { width, lines, size, weight }: Wrapping,
  measure: TextMeasure,
): readonly string[] {
  const fits = (line: string) => measure(line, size, weight) <= width;
  const done: string[] = [];
  let line = "";
  for (const piece of pieces(text, fits)) {
    const longer = line === "" ? piece : `${line} ${piece}`;
    if (fits(longer)) {
      line = longer;
    } else {
      done.push(line);
      line = piece;
    }
    if (done.length === lines) return [...done.slice(0, -1), shortened(done.at(-1) ?? "", fits)];
  }
  return line === "" ? done : [...done, line];
}

/** Words; a word wider than a line in as many pieces as it needs. */
function* pieces(text: string, fits: (line: string) => boolean): Generator<string> {
  for (const word of text.split(SPACES).flatMap((whole) => (fits(whole) ? whole : whole.split(/(?<=-)/u)))) {
    let piece = "";
    for (const character of fits(word) ? [] : word) {
      if (piece !== "" && !fits(piece + character)) {
        yield piece;
        piece = "";
      }
      piece += character;
    }
    const last = piece === "" ? word : piece;
    if (last !== "") yield last;
  }
}

function shortened(line: string, fits: (line: string) => boolean): string {
  let characters = [...line];
  while (characters.length > 0 && !fits(`${characters.join("")}…`)) characters = characters.slice(0, -1);
  return `${characters.join("").replace(/[\s,;:.]+$/u, "")}…`;
}
