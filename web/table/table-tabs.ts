import { html } from "lit";
import { formatNumber } from "../messages/message.ts";
import type { Reader } from "../panels/reader.ts";
import { tabList } from "../tab-list.ts";
import type { TableName } from "./table-name.ts";

/** One tab for each table with the number of its rows. */
export function tableTabs(
  { say, language }: Reader,
  counts: ReadonlyMap<TableName, number>,
  open: TableName,
  choose: (name: TableName) => void,
): unknown {
  const tabs = [...counts].map(([name, rows]) => ({
    name,
    label: html`${say.table.names[name]} <span class="count">${formatNumber(rows, language)}</span>`,
  }));
  return tabList({ tabs, open, choose, label: say.table.tables, panel: "rows" });
}
