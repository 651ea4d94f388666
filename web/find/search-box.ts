import { html, nothing } from "lit";
import type { Kind } from "../../src/model/kinds.ts";
import { count, fill, formatNumber } from "../messages/message.ts";
import { nameOf, type Reader } from "../panels/reader.ts";
import { shapeMark } from "../panels/shape-mark.ts";
import type { Piece } from "./mark-words.ts";
import type { Pair } from "./name-pair.ts";
import type { Found } from "./search-index.ts";

/** What the search box shows, and what it says to the page. */
export interface SearchState {
  readonly query: string;
  readonly found: readonly Found[];
  /** Two things to ask how they are linked: stands above what was found. Where the words name both, Enter asks it. */
  readonly pair?: Pair & { readonly isFirst: boolean };
  /** Index of the result that Enter opens, the question among them; -1 for none. */
  readonly active: number;
  readonly open: boolean;
  /** Enter was pressed before anything could be found: what it is to do with the first result. */
  readonly entered?: "open" | "beside";
  /** Whether what is searched is still being read: nothing found means nothing then. */
  readonly isReading?: boolean;
  /** Whether filters hide a result from the picture; choosing it shows it all the same. */
  readonly isHidden?: (id: string) => boolean;
  readonly type: (query: string) => void;
  readonly move: (active: number) => void;
  readonly close: () => void;
  /** Keeps Enter until something can be found. */
  readonly enter: (entered: "open" | "beside") => void;
  /** Asks how two things are linked. */
  readonly ask: (pair: Pair) => void;
  /** Sets a result beside what is read, where something is. */
  readonly beside: (id: string) => void;
}

/** What can be taken: a thing that was found, or a question about two. */
type Result = Found | Pair;

/** The search field with its list of results: a combobox that the arrow keys walk through. */
export function searchBox(reader: Reader, state: SearchState): unknown {
  const { say, language } = reader;
  const { query, active, open, pair } = state;
  const shown = open && query.trim() !== "";
  const found = resultsOf(state);
  const groups = [...new Set(state.found.map(({ kind }) => kind))].map((kind) => resultGroup(reader, state, kind));
  const question = pair ? [pairItem(reader, state, pair)] : [];
  const press = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0 && found.length > 0) {
      event.preventDefault();
      state.move((active + step + found.length) % found.length);
    } else if (event.key === "Enter") {
      if (found.length > 0) takeActive(reader, state, event.shiftKey);
      else if (state.isReading) state.enter(event.shiftKey ? "beside" : "open");
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
      ${[...question, ...groups]}
    </div>
    ${
      found.length === 0 && shown
        ? html`<p class="results none">${state.isReading ? say.find.reading : fill(say.search.none, { query: query.trim() })}</p>`
        : nothing
    }
    <p class="unseen" role="status">${shown && !state.isReading ? count(say.search.results, found.length, language) : ""}</p>
  </div>`;
}

/** All that can be taken, as the arrow keys go through it, round and round: up from the first comes the question above. */
function resultsOf({ found, pair }: SearchState): readonly Result[] {
  return pair?.isFirst ? [pair, ...found] : [...found, ...(pair ? [pair] : [])];
}

/** Does what Enter means, where anything was found. */
export function takeActive(reader: Reader, state: SearchState, isBeside: boolean): void {
  const chosen = resultsOf(state)[Math.max(0, state.active)];
  if (chosen) take(reader, state, chosen, isBeside);
}

function take(reader: Reader, { ask, beside }: SearchState, result: Result, isBeside: boolean): void {
  if ("from" in result) ask(result);
  else if (isBeside) beside(result.id);
  else reader.go(result.id);
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
    ${own.map((one) => resultItem(reader, state, one))}
  </div>`;
}

function resultItem(reader: Reader, state: SearchState, one: Found): unknown {
  const node = reader.graph.getNodeAttributes(one.id);
  const look = reader.lookOf(node.type, node.kind);
  const more = moreLine(reader, state, one);
  return option(
    reader,
    state,
    one,
    html`${shapeMark(look.shape, look.color)}
    <span class="found"><span class="name">${marked(one.name)}</span>${
      more.length === 0
        ? nothing
        : html` <span class="muted">${more.map((part, at) => html`${at > 0 ? " · " : ""}${part}`)}</span>`
    }</span>`,
  );
}

function pairItem(reader: Reader, state: SearchState, pair: Pair): unknown {
  const words = fill(reader.say.compare.howLinked, { a: nameOf(reader, pair.from), b: nameOf(reader, pair.to) });
  const mark = html`<svg class="mark" viewBox="0 0 14 14" width="14" height="14" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.5">
    <circle cx="2.500" cy="11.500" r="2"></circle><circle cx="11.500" cy="2.500" r="2"></circle><path d="M4 10L10 4"></path>
  </svg>`;
  return html`<div role="group" aria-label=${reader.say.find.question} class="question">
    ${option(reader, state, pair, html`${mark}<span class="found">${words}</span>`)}
  </div>`;
}

function option(reader: Reader, state: SearchState, result: Result, content: unknown): unknown {
  const index = resultsOf(state).indexOf(result);
  return html`<div id=${`result-${index}`} class="result" role="option" aria-selected=${index === state.active}
    @mousedown=${(event: MouseEvent) => event.preventDefault()} @click=${(event: MouseEvent) => take(reader, state, result, event.shiftKey)}>
    ${content}
  </div>`;
}

/** Below a name: who says it, by what else it was found, and that filters hide it. */
function moreLine({ say: words }: Reader, { isHidden }: SearchState, { id, speaker, also }: Found): readonly unknown[] {
  const say = words.find;
  // A role is no other name.
  const [before = "", after = ""] = also?.isName ? say.also.split("{name}") : [];
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
