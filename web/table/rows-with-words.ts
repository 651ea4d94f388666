import { searchFold } from "../../src/query/search-fold.ts";
import type { DataTable } from "./data-table.ts";

/** Says which rows hold all words of a query, each as the beginning of a word, in any script. */
export type RowsWithWords = (query: string) => readonly string[];

/** Reads each row once, when it is first asked. */
export function rowsWithWords(table: DataTable): RowsWithWords {
  const read = table.columns.filter(({ isCount }) => !isCount);
  const folded = new Map<string, string>();
  const wordsOf = (id: string) => {
    const known = folded.get(id) ?? ` ${splitWords(read.map(({ text }) => text(id)).join(" ")).join(" ")}`;
    folded.set(id, known);
    return known;
  };
  return (query) => {
    const wanted = splitWords(query).map((word) => ` ${word}`);
    return wanted.length === 0 ? table.ids : table.ids.filter((id) => wanted.every((word) => wordsOf(id).includes(word)));
  };
}

function splitWords(text: string): readonly string[] {
  return searchFold(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== "");
}
