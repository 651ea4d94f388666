import { searchFold } from "../../src/query/search-fold.ts";
import type { DataTable } from "./data-table.ts";

/** Says which rows hold all words of a query, each as the beginning of a word, in any script. */
export type RowsWithWords = (query: string) => readonly string[];

/** Reads each row once, when it is first asked; `fold` is `foldedWords()`, which other tables may share. */
export function rowsWithWords(table: DataTable, fold: (text: string) => string): RowsWithWords {
  const read = table.columns.filter(({ isCount }) => !isCount);
  const rows = new Map<string, string>();
  const wordsOf = (id: string) => {
    const known = rows.get(id) ?? ` ${read.map(({ text }) => fold(text(id))).join(" ")}`;
    rows.set(id, known);
    return known;
  };
  return (query) => {
    const wanted = splitWords(query).map((word) => ` ${word}`);
    return wanted.length === 0
      ? table.ids
      : table.ids.filter((id) => wanted.every((word) => wordsOf(id).includes(word)));
  };
}

/** Folds texts to words parted by blanks, each text once: most rows share their speakers, kinds and sources. */
export function foldedWords(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const folded = known.get(text) ?? splitWords(text).join(" ");
    known.set(text, folded);
    return folded;
  };
}

function splitWords(text: string): readonly string[] {
  return searchFold(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== "");
}
