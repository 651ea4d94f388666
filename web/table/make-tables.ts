import type { ClaimGraph } from "../../src/model/claim-graph.ts";
import type { Language } from "../../src/model/text.ts";
import type { View } from "../../src/model/view.ts";
import { wholeGraphOf } from "../../src/query/time/as-known-on.ts";
import type { Reader } from "../panels/reader.ts";
import { countRows } from "./count-rows.ts";
import type { DataTable } from "./data-table.ts";
import { foldedWords, type RowsWithWords, rowsWithWords } from "./rows-with-words.ts";
import { shownRows } from "./shown-rows.ts";
import { type Sort, sortIds } from "./sort-ids.ts";
import type { TableName } from "./table-name.ts";
import { TABLES } from "./tables.ts";

/** The tables of one graph under one view. */
export interface Tables {
  /** Reads the graph as it was known on the view's date. */
  readonly reader: Reader;
  readonly all: ReadonlyMap<TableName, DataTable>;
  /** Number of rows that each table has while nothing is hidden. */
  readonly whole: Readonly<Record<TableName, number>>;
  /** The rows of a table that hold the words, in order. */
  readonly rowsOf: (name: TableName, query: string, sort: Sort) => readonly string[];
}

/** Makes tables; what was made last serves again while graph, language, filters and time stay the same. */
export function tablesMaker(): (reader: Reader, view: View) => Tables {
  const fold = foldedWords();
  let last:
    | { readonly graph: ClaimGraph; readonly language: Language; readonly key: string; readonly tables: Tables }
    | undefined;
  return (reader, view) => {
    const shown = shownRows(reader, view);
    const { graph, language } = reader;
    if (last?.graph !== graph || last.language !== language || last.key !== shown.key) {
      const all = new Map(TABLES.map(({ name, make }) => [name, make(shown)]));
      const whole = last?.graph === graph ? last.tables.whole : countRows(wholeGraphOf(graph), reader.vocabulary);
      last = {
        graph,
        language,
        key: shown.key,
        tables: { reader: shown.reader, all, whole, rowsOf: rowsMaker(all, language, fold) },
      };
    }
    return last.tables;
  };
}

/** Orders rows anew only when the table, its words or its order change: of 100,000 it takes a while. */
function rowsMaker(
  all: ReadonlyMap<TableName, DataTable>,
  language: Language,
  fold: (text: string) => string,
): Tables["rowsOf"] {
  const found = new Map<TableName, RowsWithWords>();
  const known = new Map<TableName, { readonly key: string; readonly ids: readonly string[] }>();
  return (name, query, sort) => {
    const table = all.get(name);
    if (!table) return [];
    const key = `${sort.column} ${sort.descending} ${query}`;
    const last = known.get(name);
    if (last?.key === key) return last.ids;
    const withWords = found.get(name) ?? rowsWithWords(table, fold);
    found.set(name, withWords);
    const ids = sortIds(table, withWords(query), sort, language);
    known.set(name, { key, ids });
    return ids;
  };
}
