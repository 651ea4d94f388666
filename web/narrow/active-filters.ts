import { html, nothing } from "lit";
import type { HiddenClaims } from "../../src/query/narrow/hidden-by.ts";
import { count, fill, formatNumber } from "../messages/message.ts";
import type { PartInput } from "../part.ts";
import { LIFT_ALL } from "./filter-changes.ts";
import { filtersInUse } from "./filters-in-use.ts";

/** How many claims are shown, which filters hide the others, and how each is lifted. */
export function activeFilters({ reader, view, change }: PartInput, hidden: HiddenClaims): unknown {
  const say = reader.say.facets;
  const { language } = reader;
  const active = filtersInUse(reader, view, hidden);
  const shown = fill(count(say.shown, hidden.total, language), { shown: formatNumber(hidden.shown, language) });
  const away = hidden.total - hidden.shown;
  return html`<div class="active">
    <p class="shown" role="status">
      ${away === 0 ? count(say.all, hidden.total, language) : html`${shown} <span class="count">· ${count(say.hidden, away, language)}</span>`}
    </p>
    ${hidden.shown === 0 && hidden.total > 0 ? html`<p class="nothing">${say.none}</p>` : nothing}
    ${active.map(
      ({ title, hides, chips }) => html`<div class="filter">
        <p class="muted">${title}${hides === undefined ? nothing : html` · ${count(say.hides, hides, language)}`}</p>
        <ul class="chips">${chips.map(
          ({ label, lifted }) => html`<li>
            <button type="button" class="chip" aria-label=${fill(say.lift, { facet: title, value: label })} @click=${() => change(lifted)}>
              <span>${label}</span><span class="cross" aria-hidden="true">×</span>
            </button>
          </li>`,
        )}</ul>
      </div>`,
    )}
    ${active.length === 0 ? nothing : html`<button type="button" class="lift" @click=${() => change(LIFT_ALL)}>${say.liftAll}</button>`}
  </div>`;
}
