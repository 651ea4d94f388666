import { html, nothing } from "lit";
import { KIND_LABELS } from "../../src/picture/kind-labels.ts";
import { count, fill } from "../messages/message.ts";
import { nameOf, type Reader } from "../panels/reader.ts";
import { shapeMark } from "../panels/shape-mark.ts";
import type { Found } from "./search-index.ts";

/** What the search box shows, and what it says to the page. */
export interface SearchState {
  readonly query: string;
  readonly found: readonly Found[];
  /** Index of the result that Enter opens; -1 for none. */
  readonly active: number;
  readonly open: boolean;
  readonly type: (query: string) => void;
  readonly move: (active: number) => void;
  readonly close: () => void;
}

/** The search field with its list of results: a combobox that the arrow keys walk through. */
export function searchBox(reader: Reader, state: SearchState): unknown {
  const { say, language } = reader;
  const { query, found, active, open } = state;
  const shown = open && query.trim() !== "";
  const press = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0 && found.length > 0) {
      event.preventDefault();
      state.move((active + step + found.length) % found.length);
    } else if (event.key === "Enter") {
      const chosen = found[Math.max(0, active)];
      if (chosen) reader.go(chosen.id);
    } else if (event.key === "Escape" && (shown || query !== "")) {
      event.stopPropagation();
      // The browser would empty the field at once.
      event.preventDefault();
      if (shown) state.close();
      else state.type("");
    }
  };
  return html`<div class="search" role="search">
    <svg class="glass" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <circle cx="7" cy="7" r="4.5" fill="none" stroke="currentColor" stroke-width="1.5"></circle>
      <path d="M10.5 10.5L14 14" stroke="currentColor" stroke-width="1.5"></path>
    </svg>
    <input id="search" type="search" role="combobox" aria-autocomplete="list" autocomplete="off" spellcheck="false"
      aria-label=${say.search.label} placeholder=${say.search.label} aria-controls="results"
      aria-expanded=${shown} aria-activedescendant=${shown && found[active] ? `result-${active}` : nothing}
      .value=${query} @input=${(event: InputEvent) => state.type(typedIn(event))}
      @focus=${(event: FocusEvent) => {
        placeResults(event);
        state.type(query);
      }} @keydown=${press} />
    <div id="results" class="results" role="listbox" aria-label=${say.search.label} ?hidden=${!shown || found.length === 0}>
      ${found.map((one, index) => resultItem(reader, state, one, index))}
    </div>
    ${
      found.length === 0 && shown
        ? html`<p class="results none">${fill(say.search.none, { query: query.trim() })}</p>`
        : nothing
    }
    <p class="unseen" role="status">${shown ? count(say.search.results, found.length, language) : ""}</p>
  </div>`;
}

function resultItem(reader: Reader, { found, active }: SearchState, { id, kind }: Found, index: number): unknown {
  const node = reader.graph.getNodeAttributes(id);
  const look = reader.lookOf(node.type, node.kind);
  const first = found[index - 1]?.kind !== kind;
  const speaker = node.kind === "Claim" ? nameOf(reader, node.speaker) : undefined;
  return html`
    ${first ? html`<p class="group" role="presentation">${KIND_LABELS[kind][reader.language]}</p>` : nothing}
    <div id=${`result-${index}`} class="result" role="option" aria-selected=${index === active}
      @mousedown=${(event: MouseEvent) => event.preventDefault()} @click=${() => reader.go(id)}>
      ${shapeMark(look.shape, look.color)}
      <span class="found"><span class="name">${nameOf(reader, id)}</span>${speaker === undefined ? nothing : html`<span class="muted">${speaker}</span>`}</span>
    </div>`;
}

/** Says to the style sheet where the field ends, so that the list ends on the screen. */
function placeResults({ currentTarget }: FocusEvent): void {
  if (!(currentTarget instanceof HTMLElement)) return;
  const { bottom } = currentTarget.getBoundingClientRect();
  currentTarget.closest<HTMLElement>(".search")?.style.setProperty("--field-end", `${Math.round(bottom)}px`);
}

function typedIn(event: InputEvent): string {
  return event.target instanceof HTMLInputElement ? event.target.value : "";
}
