import { displayWidth } from "./display-width.ts";
import type { LineIndex } from "./line-index.ts";
import type { Mask } from "./mask-names.ts";
import type { Span } from "./span.ts";
import { visibleText } from "./visible-text.ts";

/** Code points of a line that are shown; longer lines are cut around the column. */
const WIDEST = 100;
/** Lines around the frame that may hold the other half of a name. */
const HIDING_LINES = 2;

/** A line of a frame. The marked line is followed by one with a caret under the column. */
export interface FrameLine {
  readonly gutter: string;
  readonly text: string;
  readonly kind: "context" | "marked" | "caret";
}

/** The line of a span with one before and one after it, safe to print: names are hidden, then what is invisible shown. */
export function codeFrame(lines: LineIndex, { line, column }: Span, hide: Mask): readonly FrameLine[] {
  const first = Math.max(line - 1, 1);
  const last = Math.min(line + 1, lines.lineCount);
  const numbers = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  // Hidden together with lines that are not shown, so that no half of a name is left that stands on two lines.
  const above = Array.from({ length: HIDING_LINES }, (_, index) => lines.textOf(first - HIDING_LINES + index));
  const shown = numbers.map((number) => lines.textOf(number));
  const below = Array.from({ length: HIDING_LINES }, (_, index) => lines.textOf(last + 1 + index));
  const texts = hideLines([...above, ...shown, ...below], hide).slice(HIDING_LINES);
  const marked = line - first;
  const prefix = [...(shown[marked] ?? "")].slice(0, column - 1).join("");
  const before = hideLines([...above, ...shown.slice(0, marked), prefix], hide).at(-1) ?? "";
  const shift = Math.max(0, [...before].length - WIDEST + 30);
  const width = String(last).length;
  return numbers.flatMap((number, index): readonly FrameLine[] => {
    const gutter = `${index === marked ? ">" : " "} ${String(number).padStart(width)} |`;
    const text = cut(texts[index] ?? "", shift);
    if (index !== marked) return [{ gutter, text, kind: "context" }];
    const indent = " ".repeat(displayWidth(cut(before, shift, false)));
    const caret: FrameLine = { gutter: `  ${" ".repeat(width)} |`, text: `${indent}^`, kind: "caret" };
    return [{ gutter, text, kind: "marked" }, caret];
  });
}

function hideLines(lines: readonly string[], hide: Mask): readonly string[] {
  return hide(lines.join("\n")).split("\n");
}

/** Part of a line as it is printed: tabs as one space, and `…` where something is cut off. */
function cut(line: string, shift: number, marksEnd = true): string {
  const letters = [...line.replaceAll("\t", " ")];
  const start = shift > 0 && letters.length > 0 ? "…" : "";
  const end = marksEnd && letters.length > shift + WIDEST ? "…" : "";
  return `${start}${visibleText(letters.slice(shift, shift + WIDEST).join(""))}${end}`;
}
