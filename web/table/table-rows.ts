import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { Column } from "./data-table.ts";
import type { DrawnRow } from "./row-window.ts";
import type { TableState } from "./table-state.ts";
import { sortMark } from "./table-tools.ts";

/**
 * The open table. Roles are spelt out since on a phone its rows are drawn as cards, and a table that is not drawn as
 * one is no table to some screen readers.
 */
export function tableRows(state: TableState): unknown {
  const { table, ids, drawn, walk } = state;
  return html`<table class=${table.name} role="table" aria-labelledby=${`tab-${table.name}`} aria-rowcount=${ids.length + 1}>
    <thead role="rowgroup">
      <tr role="row" aria-rowindex="1">${table.columns.map((column) => headCell(state, column))}</tr>
    </thead>
    <tbody role="rowgroup" @keydown=${walk} @click=${(event: MouseEvent) => choose(state, event)}>
      ${repeat(
        drawn.rows,
        ({ index }) => ids[index],
        (row) => oneRow(state, row),
      )}
      ${gap(drawn.below, table.columns.length)}
    </tbody>
  </table>`;
}

function headCell({ sort, order }: TableState, { id, heading, isCount }: Column): unknown {
  const isSorted = sort.column === id;
  const next = { column: id, descending: isSorted ? !sort.descending : isCount };
  return html`<th role="columnheader" scope="col" class=${`of-${id}${isCount ? " number" : ""}`}
    aria-sort=${isSorted ? (sort.descending ? "descending" : "ascending") : nothing}>
    <button type="button" @click=${() => order(next)}>${heading}${isSorted ? sortMark(sort.descending) : nothing}</button>
  </th>`;
}

function oneRow({ reader, view, table, ids, current }: TableState, { index, gap: before }: DrawnRow): unknown {
  const id = ids[index];
  const [name, ...others] = table.columns;
  if (id === undefined || name === undefined) return nothing;
  const isChosen = view.selection?.includes(id) ?? false;
  return html`${gap(before, table.columns.length)}
    <tr role="row" data-index=${index} aria-rowindex=${index + 2} aria-current=${isChosen ? "true" : nothing}>
      <th role="rowheader" scope="row" class=${`of-${name.id}`}>
        <a href=${reader.addressOf(id)} data-id=${id} tabindex=${index === current ? 0 : -1}
          aria-label=${table.sentence(id) || nothing}>${name.cell(id)}</a>
      </th>
      ${others.map((column) => bodyCell(column, id))}
    </tr>`;
}

function bodyCell({ id: name, heading, isCount, text, cell }: Column, id: string): unknown {
  const blank = text(id) === "" ? " blank" : "";
  return html`<td role="cell" class=${`of-${name}${isCount ? " number" : ""}${blank}`} data-heading=${heading}>${cell(id)}</td>`;
}

/** Room for rows that are not drawn. The height goes through the style object: the page's policy refuses attributes. */
function gap(height: number, columns: number): unknown {
  return height === 0
    ? nothing
    : html`<tr class="gap" aria-hidden="true"><td colspan=${columns} .style=${`height: ${height}px`}></td></tr>`;
}

/** A row is chosen wherever it is clicked; with a key held its link does what links do. */
function choose({ ids, open }: TableState, event: MouseEvent): void {
  if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const row = event.target.closest<HTMLElement>("[data-index]");
  const id = ids[Number(row?.dataset["index"])];
  // Whoever marks words to copy them does not choose the row; by keyboard, which counts no clicks, nobody marks any.
  if (id === undefined || (event.detail > 0 && getSelection()?.type === "Range")) return;
  event.preventDefault();
  open(id);
}
