import { html, LitElement, nothing } from "lit";
import { wordings } from "../../src/model/text.ts";
import { canCompare } from "../../src/query/compare/can-compare.ts";
import { relatedActors } from "../../src/query/compare/related-actors.ts";
import { relatedClaims } from "../../src/query/compare/related-claims.ts";
import { rememberLast } from "../../src/query/remember-last.ts";
import { searchFold } from "../../src/query/search-fold.ts";
import { count } from "../messages/message.ts";
import { nameOf, type Reader } from "../panels/reader.ts";
import { shapeMark } from "../panels/shape-mark.ts";
import { baseStyles } from "../styles/base-styles.ts";
import { compareWithStyles } from "./compare-with-styles.ts";

/** What the control is about. */
export interface CompareWithInput {
  readonly reader: Reader;
  /** Id of the actor or the claim that another is to be set beside. */
  readonly id: string;
  /** What is compared already and not offered again; the thing itself always is not. */
  readonly taken?: readonly string[];
}

/** What the control asks for: the two ids, the thing itself first. */
export type CompareEvent = CustomEvent<{ readonly ids: readonly string[] }>;

const MOST_OFFERED = 60;

const offersFor = rememberLast(
  (graph, id: string): readonly string[] =>
    graph.getNodeAttribute(id, "kind") === "Claim" ? relatedClaims(graph, id) : relatedActors(graph, id),
  (id) => id,
);

/**
 * `<claim-graph-compare-with>`: a button that opens a list of what a thing can be set beside, those with most in common
 * first, to be narrowed by typing. Fires `claim-graph-compare`, which bubbles out of shadow roots. Shows nothing where
 * there is nothing to compare with.
 */
export class CompareWithElement extends LitElement {
  static override styles = [baseStyles, compareWithStyles];
  static override properties = {
    input: { attribute: false },
    open: { state: true },
    query: { state: true },
    active: { state: true },
  };
  declare input: CompareWithInput | undefined;
  declare private open: boolean;
  declare private query: string;
  /** Index of the offer that Enter takes. */
  declare private active: number;

  constructor() {
    super();
    this.#close();
  }

  override render(): unknown {
    if (!this.input) return nothing;
    const { id, taken = [] } = this.input;
    const { reader } = this.input;
    const { graph, language } = reader;
    const { compare } = reader.say;
    if (!canCompare(graph, id)) return nothing;
    const found = this.open ? this.#found(reader, id, taken) : [];
    const isClaim = graph.getNodeAttribute(id, "kind") === "Claim";
    const label = isClaim ? compare.findClaim : compare.findVoice;
    return html`<div class="control" lang=${language} @focusout=${(event: FocusEvent) => this.#leave(event)}>
      <button type="button" class="chip" aria-expanded=${this.open} aria-controls="choice" @click=${() => this.#toggle()}>${taken.length > 0 ? compare.another : compare.with}</button>
      <div id="choice" class="choice" ?hidden=${!this.open}>
        <input type="text" role="combobox" aria-autocomplete="list" autocomplete="off" spellcheck="false" aria-expanded=${found.length > 0}
          aria-label=${label} placeholder=${label} aria-controls="offers" aria-activedescendant=${found[this.active] === undefined ? nothing : `offer-${this.active}`}
          .value=${this.query} @input=${(event: InputEvent) => this.#type(event)} @keydown=${(event: KeyboardEvent) => this.#press(event, found)} />
        <p class="hint">${found.length === 0 ? compare.nothingFound : compare.nearestFirst}</p>
        <div id="offers" class="offers" role="listbox" aria-label=${label} ?hidden=${found.length === 0}>
          ${found.map((other, index) => this.#offer(reader, other, index))}
        </div>
        <p class="unseen" role="status">${this.open ? count(compare.offered, found.length, language) : ""}</p>
      </div>
    </div>`;
  }

  protected override updated(): void {
    this.renderRoot.querySelector(`#offer-${this.active}`)?.scrollIntoView({ block: "nearest" });
  }

  #found(reader: Reader, id: string, taken: readonly string[]): readonly string[] {
    const isMeant = matcher(reader, this.query);
    const found: string[] = [];
    for (const other of offersFor(reader.graph, id)) {
      if (found.length === MOST_OFFERED) break;
      if (!taken.includes(other) && isMeant(other)) found.push(other);
    }
    return found;
  }

  #offer(reader: Reader, id: string, index: number): unknown {
    const node = reader.graph.getNodeAttributes(id);
    const look = reader.lookOf(node.type, node.kind);
    return html`<div id=${`offer-${index}`} class="offer" role="option" aria-selected=${index === this.active}
      @mousedown=${(event: MouseEvent) => event.preventDefault()} @click=${() => this.#choose(id)}>
      ${shapeMark(look.shape, look.color)}
      <span>${nameOf(reader, id)}${node.kind === "Claim" ? html` <span class="muted">${nameOf(reader, node.speaker)}</span>` : nothing}</span>
    </div>`;
  }

  #press(event: KeyboardEvent, found: readonly string[]): void {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const chosen = found[this.active];
    if (step !== 0 && found.length > 0) this.active = (this.active + step + found.length) % found.length;
    else if (event.key === "Enter" && chosen !== undefined) this.#choose(chosen);
    else if (event.key === "Escape") {
      this.#close();
      this.renderRoot.querySelector<HTMLElement>("button")?.focus();
    } else return;
    event.preventDefault();
    // To the page the same keys walk along links and leave what is read.
    event.stopPropagation();
  }

  #type(event: InputEvent): void {
    if (event.target instanceof HTMLInputElement) this.query = event.target.value;
    this.active = 0;
  }

  #toggle(): void {
    if (this.open) {
      this.#close();
      return;
    }
    this.open = true;
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector("input")?.focus();
      this.renderRoot.querySelector(".choice")?.scrollIntoView({ block: "nearest" });
    });
  }

  #leave({ relatedTarget }: FocusEvent): void {
    const stays = relatedTarget instanceof Node && this.renderRoot.contains(relatedTarget);
    if (!stays) this.#close();
  }

  #close(): void {
    this.open = false;
    this.query = "";
    this.active = 0;
  }

  #choose(other: string): void {
    const id = this.input?.id;
    this.#close();
    if (id === undefined) return;
    // Where the page leaves the button standing, the reader goes on from there.
    this.renderRoot.querySelector<HTMLElement>("button")?.focus();
    const detail = { ids: [id, other] };
    this.dispatchEvent(new CustomEvent("claim-graph-compare", { detail, bubbles: true, composed: true }));
  }
}

/** Whether every word that was typed begins a word of a thing's names, aliases or speaker's names, whatever the script. */
function matcher(reader: Reader, query: string): (id: string) => boolean {
  const words = searchFold(query)
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.length === 0) return () => true;
  return (id) => {
    const names = searchFold(namesOf(reader, id).join(" ")).split(/[^\p{L}\p{N}]+/u);
    return words.every((word) => names.some((name) => name.startsWith(word)));
  };
}

function namesOf(reader: Reader, id: string): readonly string[] {
  if (!reader.graph.hasNode(id)) return [];
  const node = reader.graph.getNodeAttributes(id);
  const aliases = "aliases" in node ? (node.aliases ?? []) : [];
  const more = node.kind === "Claim" ? [...wordings(node.says), ...namesOf(reader, node.speaker)] : [];
  return [node.label, ...wordings(node.labels), ...aliases, ...more];
}
