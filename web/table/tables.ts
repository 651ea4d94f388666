import { claimsTable } from "./claims-table.ts";
import type { DataTable } from "./data-table.ts";
import { linksTable } from "./links-table.ts";
import type { ShownRows } from "./shown-rows.ts";
import type { Sort } from "./sort-ids.ts";
import type { TableName } from "./table-name.ts";
import { voicesTable } from "./voices-table.ts";

interface TableKind {
  readonly name: TableName;
  readonly make: (shown: ShownRows) => DataTable;
  /** How it stands until a reader orders it otherwise. */
  readonly sort: Sort;
}

/** Every table, in the order of the tabs; the first opens. */
export const TABLES: readonly [TableKind, ...TableKind[]] = [
  { name: "voices", make: voicesTable, sort: { column: "said", descending: true } },
  { name: "claims", make: claimsTable, sort: { column: "source", descending: false } },
  { name: "links", make: linksTable, sort: { column: "from", descending: false } },
];
