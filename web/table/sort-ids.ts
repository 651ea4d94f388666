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
  const keys = ids.map((id) => column.key(id));
  const rank = rankTexts(keys, compare);
  const turn = sort.descending ? -1 : 1;
  const rows = ids.map((id, index) => ({ id, rank: rank(keys[index]) }));
  return rows.sort((a, b) => compareRanks(a.rank, b.rank, turn)).map(({ id }) => id);
}

/** Compares each text with others once, not each row: most rows share their speakers, kinds and sources. */
function rankTexts(
  keys: readonly SortKey[],
  compare: (a: string, b: string) => number,
): (key: SortKey) => number | undefined {
  const texts = [...new Set(keys)].filter((key) => typeof key === "string").sort(compare);
  const ranks = new Map<string, number>();
  let rank = 0;
  for (const [index, text] of texts.entries()) {
    const before = texts[index - 1];
    if (before !== undefined && compare(before, text) !== 0) rank++;
    ranks.set(text, rank);
  }
  return (key) => (typeof key === "string" ? ranks.get(key) : key);
}

function compareRanks(a: number | undefined, b: number | undefined, turn: number): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return turn * (a - b);
}
