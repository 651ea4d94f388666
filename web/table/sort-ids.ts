import type { Language } from "../../src/model/text.ts";
import type { DataTable, SortKey } from "./data-table.ts";

/** By which column rows stand. */
export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

/** Names in quotes stand under their first letter, numbers in names by their value. */
const ORDER: Intl.CollatorOptions = { numeric: true, ignorePunctuation: true };

/** The rows in the order of a column; equal ones stay as they stood, what the column lacks comes last either way. */
export function sortIds(table: DataTable, ids: readonly string[], sort: Sort, language: Language): readonly string[] {
  const column = table.columns.find(({ id }) => id === sort.column);
  if (!column) return ids;
  // Where a browser does not know Kazakh, Russian has most of its letters in the same order.
  const { compare } = new Intl.Collator(language === "kk" ? ["kk", "ru"] : language, ORDER);
  const turn = sort.descending ? -1 : 1;
  const rows = ids.map((id) => ({ id, key: column.key(id) }));
  return rows.sort((a, b) => compareKeys(a.key, b.key, turn, compare)).map(({ id }) => id);
}

function compareKeys(a: SortKey, b: SortKey, turn: number, compare: (a: string, b: string) => number): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return turn * (typeof a === "number" && typeof b === "number" ? a - b : compare(String(a), String(b)));
}
