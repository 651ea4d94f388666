import { html, nothing } from "lit";
import { FACETS, type Facet, type View } from "../../src/model/view.ts";
import { CLAIM_FACETS } from "../../src/query/narrow/facets.ts";
import { formatPeriod } from "../messages/format-period.ts";
import { fill } from "../messages/message.ts";
import { chosenOf } from "../narrow/filter-changes.ts";
import type { Reader } from "../panels/reader.ts";
import type { TableState } from "./table-state.ts";

/** What stands in place of an empty table: what hides its rows, and buttons that lift it. */
export function noRows({ reader, view, table, query, hidden, search, showAll }: TableState): unknown {
  const say = reader.say.table;
  if (table.ids.length === 0 && hidden === 0) return html`<p class="state">${say.noRows[table.name]}</p>`;
  const words = query.trim();
  const filters = hidden === 0 ? [] : whatHides(reader, view);
  return html`<div class="state" role="status">
    <p class="what">${words === "" || table.ids.length === 0 ? say.allHidden[table.name] : fill(say.noWords, { query: words })}</p>
    ${filters.length === 0 ? nothing : html`<p class="muted">${fill(say.hiddenBy, { filters: filters.join(", ") })}</p>`}
    <p class="lifts">
      ${words === "" ? nothing : html`<button type="button" class="chip" @click=${() => search("")}>${say.clear}</button>`}
      ${hidden === 0 ? nothing : html`<button type="button" class="chip" @click=${showAll}>${say.showAll}</button>`}
    </p>
  </div>`;
}

/** The filters in use by their names, the stretch of time, and the date. */
function whatHides(reader: Reader, view: View): readonly string[] {
  const { filters = {}, time = {} } = view;
  const say = reader.say.table;
  const isUsed = (facet: Facet) =>
    facet === "type"
      ? (filters.type ?? []).length > 0
      : CLAIM_FACETS.some((one) => one.filter === facet && chosenOf(reader, view, one).length > 0);
  const used = FACETS.filter(isUsed).map((facet) => say.facets[facet]);
  const { from, to, knownOn } = time;
  const stretch = `${from ?? ""}/${to ?? ""}`;
  return [
    ...used,
    ...(stretch === "/" ? [] : [`${say.time} ${formatPeriod(stretch, reader.say)}`]),
    ...(knownOn === undefined ? [] : [fill(say.knownOn, { date: formatPeriod(knownOn, reader.say) })]),
  ];
}
