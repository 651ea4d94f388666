import { html, nothing } from "lit";
import type { Kind } from "../../src/model/kinds.ts";
import { count, fill, formatNumber } from "../messages/message.ts";
import type { Reader } from "../panels/reader.ts";
import { shapeMark } from "../panels/shape-mark.ts";
import type { Piece } from "./mark-words.ts";
import type { Found } from "./search-index.ts";

/** What the search box shows, and what it says to the page. */
export interface SearchState {
  readonly query: string;
  readonly found: readonly Found[];
  /** Index of the result that Enter opens; -1 for none. */
  readonly active: number;
  readonly open: boolean;
  /** Whether what is searched is still being read: nothing found means nothing then. */
  readonly isReading?: boolean;
  /** Whether filters hide a result from the picture; choosing it shows it all the same. */
  readonly isHidden?: (id: string) => boolean;
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
      aria-label=${say.search.label} placeholder=${say.sections.search} aria-controls="results"
      aria-expanded=${shown} aria-activedescendant=${shown && found[active] ? `result-${active}` : nothing}
      .value=${query} @input=${(event: InputEvent) => state.type(typedIn(event))}
      @focus=${(event: FocusEvent) => {
        placeResults(event);
        state.type(query);
      }} @keydown=${press} />
    <div id="results" class="results" role="listbox" aria-label=${say.search.label} ?hidden=${!shown || found.length === 0}>
      ${[...new Set(found.map(({ kind }) => kind))].map((kind) => resultGroup(reader, state, kind))}
    </div>
    ${
      found.length === 0 && shown
        ? html`<p class="results none">${state.isReading ? say.find.reading : fill(say.search.none, { query: query.trim() })}</p>`
        : nothing
    }
    <p class="unseen" role="status">${shown && !state.isReading ? count(say.search.results, found.length, language) : ""}</p>
  </div>`;
}

/** Results of one kind under its name, with how many of those found are shown. */
function resultGroup(reader: Reader, state: SearchState, kind: Kind): unknown {
  const say = reader.say.find;
  const own = state.found.filter((one) => one.kind === kind);
  const found = own[0]?.ofKind ?? 0;
  const write = (n: number) => formatNumber(n, reader.language);
  const some = own.length < found ? fill(say.some, { shown: write(own.length), n: write(found) }) : "";
  return html`<div role="group" aria-labelledby=${`results-${kind}`}>
    <p class="group" id=${`results-${kind}`}>${say.kinds[kind]} <span class="count">${some}</span></p>
    ${own.map((one) => resultItem(reader, state, one, state.found.indexOf(one)))}
  </div>`;
}

function resultItem(reader: Reader, state: SearchState, one: Found, index: number): unknown {
  const node = reader.graph.getNodeAttributes(one.id);
  const look = reader.lookOf(node.type, node.kind);
  const more = moreLine(reader, state, one);
  return html`<div id=${`result-${index}`} class="result" role="option" aria-selected=${index === state.active}
    @mousedown=${(event: MouseEvent) => event.preventDefault()} @click=${() => reader.go(one.id)}>
    ${shapeMark(look.shape, look.color)}
    <span class="found"><span class="name">${marked(one.name)}</span>${
      more.length === 0
        ? nothing
        : html` <span class="muted">${more.map((part, at) => html`${at > 0 ? " · " : ""}${part}`)}</span>`
    }</span>
  </div>`;
}

/** Below a name: who says it, by what else it was found, and that filters hide it. */
function moreLine({ say: words }: Reader, { isHidden }: SearchState, { id, speaker, also }: Found): readonly unknown[] {
  const say = words.find;
  const [before = "", after = ""] = say.also.split("{name}");
  return [
    ...(speaker ? [marked(speaker)] : []),
    ...(also ? [html`${before}<span lang=${also.language ?? nothing}>${marked(also.pieces)}</span>${after}`] : []),
    ...(isHidden?.(id) ? [html`<span class="tag">${say.hidden}</span>`] : []),
  ];
}

function marked(pieces: readonly Piece[]): unknown {
  return pieces.map(({ text, hit }) => (hit ? html`<mark>${text}</mark>` : text));
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
