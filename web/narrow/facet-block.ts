import { html, nothing } from "lit";
import type { FacetCounts } from "../../src/query/narrow/count-facets.ts";
import type { ClaimFacet } from "../../src/query/narrow/facet.ts";
import { searchFold } from "../../src/query/search-fold.ts";
import { count, fill, formatNumber } from "../messages/message.ts";
import type { PartInput } from "../part.ts";
import { type FacetRow, facetRows } from "./facet-row.ts";
import { chooseValues, chosenOf } from "./filter-changes.ts";

/** How a facet stands open, and what the reader does to that. */
export interface FacetState {
  readonly isOpen: boolean;
  /** Whether all of its rows are shown, and not the first alone. */
  readonly isWhole: boolean;
  /** What the rows are searched for. */
  readonly query: string;
  readonly set: (changes: { readonly isOpen?: boolean; readonly isWhole?: boolean; readonly query?: string }) => void;
}

const FIRST = 6;
/** Longer lists are searched. */
const LONG = 14;
/** No more rows stand in the page at once: there may be thousands of topics. */
const MOST = 100;

/** A facet as a disclosure: a box to tick for each value, with how many claims it would show. Closed, it needs no counts. */
export function facetBlock(
  input: PartInput,
  facet: ClaimFacet,
  counts: FacetCounts | undefined,
  state: FacetState,
): unknown {
  const { reader, view } = input;
  const { language } = reader;
  const say = reader.say.facets;
  const title = say.facets[facet.id];
  const chosen = chosenOf(reader, view, facet).length;
  return html`<details ?open=${state.isOpen} @toggle=${(event: Event) => state.set({ isOpen: isOpen(event) })}>
    <summary>
      <span>${title}</span>${chosen === 0 ? nothing : html`<span class="count">${count(say.chosen, chosen, language)}</span>`}
    </summary>
    ${
      counts
        ? html`<fieldset><legend class="unseen">${title}</legend>${openRows(input, counts, state, title)}</fieldset>`
        : nothing
    }
  </details>`;
}

function openRows(input: PartInput, counts: FacetCounts, { isWhole, query, set }: FacetState, title: string): unknown {
  const { reader, view } = input;
  const { language } = reader;
  const say = reader.say.facets;
  const rows = facetRows(reader, counts, view);
  const isLong = rows.length > LONG;
  // One row alone is shown sooner than it is announced.
  const folds = !isWhole && rows.length > FIRST + 1;
  const first = rows.filter((row, index) => index < FIRST || row.isChosen);
  const found = isWhole && isLong ? matching(rows, query) : rows;
  const listed = folds ? first : found.slice(0, MOST);
  const left = found.length - listed.length;
  const toggle = (row: FacetRow) => input.change(chooseValues(view, counts.facet.filter, row.toggled));
  return html`
    ${
      isWhole && isLong
        ? html`<input type="search" class="find" aria-label=${fill(say.find, { facet: title })} placeholder=${fill(say.find, { facet: title })}
            autocomplete="off" spellcheck="false" .value=${query} @input=${(event: Event) => set({ query: typedIn(event) })}>`
        : nothing
    }
    <ul class=${isWhole && isLong ? "rows long" : "rows"}>${listed.map((row) => rowItem(input, row, toggle))}</ul>
    ${found.length === 0 ? html`<p class="muted">${say.notFound}</p>` : nothing}
    ${!folds && left > 0 ? html`<p class="muted">${count(say.tooMany, left, language)}</p>` : nothing}
    ${
      rows.length > FIRST + 1
        ? html`<button type="button" class="lift" aria-expanded=${isWhole} @click=${() => set({ isWhole: !isWhole, query: "" })}>
            ${folds ? count(say.more, rows.length - first.length, language) : say.fewer}
          </button>`
        : nothing
    }`;
}

function rowItem({ reader }: PartInput, row: FacetRow, toggle: (row: FacetRow) => void): unknown {
  const { say, language } = reader;
  const muted = row.count === 0 && !row.isChosen;
  return html`<li class=${`${row.isPart ? "part" : ""} ${muted ? "zero" : ""}`}>
    <label>
      <input type="checkbox" aria-label=${`${row.label}, ${count(say.claimCount, row.count, language)}`}
        .checked=${row.isChosen} @change=${() => toggle(row)}>
      <span class="name">${row.label}</span>
      <span class="count">${formatNumber(row.count, language)}</span>
    </label>
  </li>`;
}

function matching(rows: readonly FacetRow[], query: string): readonly FacetRow[] {
  const sought = searchFold(query.trim());
  return sought === "" ? rows : rows.filter(({ label }) => searchFold(label).includes(sought));
}

function isOpen({ currentTarget }: Event): boolean {
  return currentTarget instanceof HTMLDetailsElement && currentTarget.open;
}

function typedIn({ target }: Event): string {
  return target instanceof HTMLInputElement ? target.value : "";
}
