import type { ColumnValue } from "../model/attribute-columns.ts";
import { cleanText } from "./clean-text.ts";

/** What makes a spreadsheet take a text for a formula and run it. */
const STARTS_FORMULA = /^[=+\-@\t\r]/;

/**
 * One line of a table as RFC 4180 wants it, its end included. Items of a list are parted by ` | `. A text that a
 * spreadsheet would run as a formula gets an apostrophe before it; numbers do not.
 */
export function csvLine(cells: readonly (ColumnValue | undefined)[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

function csvCell(value: ColumnValue | undefined): string {
  if (value === undefined) return "";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  const text = cleanText(typeof value === "string" ? value : value.join(" | "));
  const safe = STARTS_FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
