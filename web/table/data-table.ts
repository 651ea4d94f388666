import type { TableName } from "./table-name.ts";

/** What a row is sorted by: texts in the order of the reader's language; rows without one come last either way. */
export type SortKey = string | number | undefined;

/** One column, as the tables write it for rows of their own sort. */
export interface RowColumn<Row> {
  readonly id: string;
  readonly heading: string;
  /** What the row says here, in the reader's language; what it is found and sorted by unless `key` is given. */
  readonly text: (row: Row) => string;
  /** How it is shown, where that is more than its text. */
  readonly cell?: (row: Row) => unknown;
  readonly key?: (row: Row) => SortKey;
  /** Counts: set to the right, the most first, not searched. */
  readonly isCount?: boolean;
}

/** One column, asked by the ids of its rows. */
export interface Column {
  readonly id: string;
  readonly heading: string;
  readonly isCount: boolean;
  readonly text: (id: string) => string;
  readonly cell: (id: string) => unknown;
  readonly key: (id: string) => SortKey;
}

/** Rows of one sort. Nothing of a row is made before it is asked for: there may be 100,000. */
export interface DataTable {
  readonly name: TableName;
  /** Nodes' ids or edges' keys; what a reader chooses a row by. */
  readonly ids: readonly string[];
  /** The first names the row. */
  readonly columns: readonly Column[];
  /** The row in one sentence, where its first column is not enough. */
  readonly sentence: (id: string) => string;
}

/** Makes a table of rows by id. */
export function makeTable<Row>(
  name: TableName,
  rows: ReadonlyMap<string, Row>,
  columns: readonly RowColumn<Row>[],
  sentence: (row: Row) => string = () => "",
): DataTable {
  const asked = <T>(read: (row: Row) => T, none: T) => {
    return (id: string): T => {
      const row = rows.get(id);
      return row === undefined ? none : read(row);
    };
  };
  return {
    name,
    ids: [...rows.keys()],
    columns: columns.map(
      ({ id, heading, text, cell = text, key = (row) => text(row) || undefined, isCount = false }) => ({
        id,
        heading,
        isCount,
        text: asked(text, ""),
        cell: asked(cell, ""),
        key: asked<SortKey>(key, undefined),
      }),
    ),
    sentence: asked(sentence, ""),
  };
}
