import type { View } from "../../src/model/view.ts";
import type { Reader } from "../panels/reader.ts";
import type { DataTable } from "./data-table.ts";
import type { DrawnRows } from "./row-window.ts";
import type { Sort } from "./sort-ids.ts";

/** What the blocks of the open table are made from, and what they may do. */
export interface TableState {
  /** Reads the graph as it was known on the view's date. */
  readonly reader: Reader;
  readonly view: View;
  readonly table: DataTable;
  /** The rows that hold the query's words, in order. */
  readonly ids: readonly string[];
  readonly drawn: DrawnRows;
  /** Index of the row that Tab comes to. */
  readonly current: number;
  readonly query: string;
  readonly sort: Sort;
  /** Number of rows that filters, time and date keep away. */
  readonly hidden: number;
  readonly search: (query: string) => void;
  readonly order: (sort: Sort) => void;
  readonly showAll: () => void;
  readonly open: (id: string) => void;
  readonly walk: (event: KeyboardEvent) => void;
}
