import { visibleText } from "../diagnostics/visible-text.ts";
import { type Counts, total } from "./count-graph.ts";

const WIDTH = 96;
const NUMBER_WIDTH = 6;
const NAME_WIDTH = 11;

/** `  44 actors     12 Person, 9 NGO, ...`, wrapped under the details. */
export function countLine(count: number, name: string, details: Counts, most = Number.POSITIVE_INFINITY): string {
  const shown = details.slice(0, most).map(([detail, n]) => `${n} ${visibleText(detail)}`);
  if (details.length > most) shown.push(`${details.length - most} more with ${total(details.slice(most))}`);
  return detailLine(`${String(count).padStart(NUMBER_WIDTH)} ${name.padEnd(NAME_WIDTH)} `, shown);
}

/** A head and its details, parted by commas, wrapped so that they stay in their column. */
export function detailLine(head: string, details: readonly string[]): string {
  const lines = [head];
  details.forEach((detail, index) => {
    const piece = index < details.length - 1 ? `${detail}, ` : detail;
    const line = lines.at(-1) ?? "";
    const fits = line.length + piece.trimEnd().length <= WIDTH || line.trim() === "" || index === 0;
    if (fits) lines[lines.length - 1] = line + piece;
    else lines.push(" ".repeat(head.length) + piece);
  });
  return lines.map((line) => line.trimEnd()).join("\n");
}

/** `1 fault`, `2 faults`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** A size for people: `812 B`, `3.4 kB`, `1.2 MB`. */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
