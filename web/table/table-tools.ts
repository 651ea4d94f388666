import { html, nothing } from "lit";
import { count, fill, formatNumber } from "../messages/message.ts";
import type { TableState } from "./table-state.ts";

/** Above the rows: words to find among them, how many are left, and on a phone what orders them. */
export function tableTools({ reader, table, query, sort, ids, hidden, search, order, showAll }: TableState): unknown {
  const { language } = reader;
  const say = reader.say.table;
  const rows = count(say.rows[table.name], ids.length, language);
  const all = table.ids.length;
  const left = ids.length === all ? rows : fill(say.some, { shown: rows, n: formatNumber(all, language) });
  return html`<div class="tools">
    <input type="search" class="words" autocomplete="off" spellcheck="false" aria-label=${say.search}
      placeholder=${say.search} .value=${query}
      @input=${({ target }: Event) => target instanceof HTMLInputElement && search(target.value)} />
    <span class="order">
      <select aria-label=${say.sortBy} @change=${({ target }: Event) =>
        target instanceof HTMLSelectElement && order({ ...sort, column: target.value })}>
        ${table.columns.map(({ id, heading }) => html`<option value=${id} .selected=${id === sort.column}>${heading}</option>`)}
      </select>
      <button type="button" class="turn" aria-label=${sort.descending ? say.descending : say.ascending}
        @click=${() => order({ ...sort, descending: !sort.descending })}>${sortMark(sort.descending)}</button>
    </span>
    <p class=${`left ${ids.length === all && hidden === 0 ? "all" : ""}`} role="status">${left}</p>
    ${
      hidden === 0 || all === 0
        ? nothing
        : html`<p class="hidden">${count(say.hidden, hidden, language)}
            <button type="button" class="chip" @click=${showAll}>${say.showAll}</button></p>`
    }
  </div>`;
}

/** An arrow that points where the rows grow. */
export function sortMark(descending: boolean): unknown {
  return html`<svg class="sort" viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
    <path d=${descending ? "M5 9V1.5M2 6L5 9L8 6" : "M5 1V8.5M2 4L5 1L8 4"} fill="none" stroke="currentColor" stroke-width="1.4"></path>
  </svg>`;
}
