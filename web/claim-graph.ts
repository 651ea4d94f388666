import { html, LitElement, nothing, type PropertyValues } from "lit";
import type { ClaimGraph } from "../src/model/claim-graph.ts";
import { serializeView } from "../src/model/serialize-view.ts";
import type { Language } from "../src/model/text.ts";
import { type Camera, EMPTY_VIEW, type View } from "../src/model/view.ts";
import { makeVocabulary } from "../src/model/vocabulary.ts";
import { legendOf } from "../src/picture/legend.ts";
import { lensNamed } from "../src/picture/lenses.ts";
import { makeLooks } from "../src/picture/look.ts";
import { pickItems } from "../src/picture/pick-items.ts";
import { coveredPart } from "./draw/covered-part.ts";
import { openPicture } from "./draw/open-picture.ts";
import type { Picture } from "./draw/picture.ts";
import { type SearchState, searchBox } from "./find/search-box.ts";
import type { Search } from "./find/search-index.ts";
import { type Loaded, loadGraph } from "./load-graph.ts";
import { messagesIn } from "./messages/messages.ts";
import { announcement } from "./panels/announcement.ts";
import { legendBlock } from "./panels/legend-block.ts";
import { notReady } from "./panels/not-ready.ts";
import { notice } from "./panels/notice.ts";
import { type ChangeView, lensChips, settings, sourcesBlock, titleBlock, voiceList } from "./panels/rail.ts";
import type { Reader } from "./panels/reader.ts";
import { readingPanel } from "./panels/reading-panel.ts";
import { type SheetHeight, sheetHandle } from "./panels/sheet-handle.ts";
import { listenToKeys } from "./panels/shortcuts.ts";
import { zoomButtons } from "./panels/zoom-buttons.ts";
import { fontsReady } from "./share/fonts-ready.ts";
import { followHash, readHash, writeHash } from "./share/hash-view.ts";
import { languageFor } from "./share/page-language.ts";
import { applyTheme, onSystemTheme, themeFor } from "./share/page-theme.ts";
import { STYLES } from "./styles/styles.ts";

const CAMERA_RESTS_MS = 250;
const NOTHING_SOUGHT = { query: "", active: -1, open: false };

/**
 * `<claim-graph src="graph.json">`: the explorer. Attributes: `src`, the address of a graph file, or `#id` of a script
 * element that holds it; `hash`, present where this element may keep its view in the page's address.
 */
export class ClaimGraphElement extends LitElement {
  static override styles = STYLES;
  static override properties = {
    src: { type: String },
    hash: { type: Boolean },
    view: { attribute: false },
    loaded: { state: true },
    sought: { state: true },
    sheet: { state: true },
    railOpen: { state: true },
    begun: { state: true },
  };

  declare src: string;
  declare hash: boolean;
  /** How the graph is looked at; can be set from outside. */
  declare view: View;
  declare private loaded: Loaded;
  declare private sought: Pick<SearchState, "query" | "active" | "open">;
  declare private sheet: SheetHeight;
  declare private railOpen: boolean;
  /** Whether the reader has chosen anything yet: the line of instruction is for those who have not. */
  declare private begun: boolean;
  #cameFrom: Element | null = null;
  #reader: Reader | undefined;
  #search: Search = () => [];
  #picture: Picture | undefined;
  #life = new AbortController();
  #cameraRests: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.src = "graph.json";
    this.hash = false;
    this.view = EMPTY_VIEW;
    this.loaded = { state: "loading" };
    this.sought = NOTHING_SOUGHT;
    this.sheet = "half";
    this.railOpen = false;
    this.begun = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#life = new AbortController();
    const { signal } = this.#life;
    onSystemTheme(() => this.requestUpdate("view"), signal);
    if (this.hash) {
      this.view = readHash();
      followHash((view) => {
        this.view = view;
        if (view.camera) this.#picture?.moveTo(view.camera);
      }, signal);
    }
    const search = () => this.renderRoot.querySelector<HTMLElement>("#search")?.focus();
    listenToKeys(this.hash ? document : this, { search, leave: () => this.#choose(undefined, true) }, signal);
    void loadGraph(this.src, signal).then((loaded) => {
      if (!signal.aborted) this.loaded = loaded;
    });
    // Labels are drawn again once the page's own font is there.
    void fontsReady().then(() => this.requestUpdate("loaded", undefined));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#life.abort();
    this.#picture?.dispose();
    this.#picture = undefined;
  }

  override render(): unknown {
    const language = languageFor(this.view.language);
    const say = messagesIn(language);
    if (this.loaded.state !== "ready") return notReady(this.loaded.state, this.src, language);
    const reader = this.#readerOf(this.loaded.graph, language);
    const { graph } = reader;
    const [chosen] = this.view.selection ?? [];
    const panel = chosen === undefined ? nothing : readingPanel(reader, chosen, this.#shownGraph(graph));
    const reading = panel !== nothing;
    const change: ChangeView = (changes) => this.#change(changes, true);
    const plain = pickItems(graph, { v: 1, ...(this.view.lens && { lens: this.view.lens }), language });
    return html`<div class=${`app ${reading ? `reading sheet-${this.sheet}` : ""} ${this.railOpen ? "rail-open" : ""}`} lang=${language}>
      <div class="rail">
        ${titleBlock(reader)}
        <button type="button" class="more" aria-expanded=${this.railOpen} aria-label=${say.about} @click=${() => {
          this.railOpen = !this.railOpen;
        }}>${this.railOpen ? "×" : "i"}</button>
        ${searchBox(reader, {
          ...this.sought,
          found: this.#search(this.sought.query),
          type: (query) => {
            this.sought = { query, active: query === "" ? -1 : 0, open: true };
          },
          move: (active) => {
            this.sought = { ...this.sought, active };
          },
          close: () => this.#closeSearch(),
        })}
        ${lensChips(reader, this.view, change)}
        <div class="rest">
          ${legendBlock(reader, legendOf(plain, reader.vocabulary, language), this.view, change)}
          ${voiceList(reader)} ${sourcesBlock(reader)} ${settings(reader, this.view, change)}
        </div>
      </div>
      <main class="stage" @pointerdown=${() => this.#closeSearch()} @click=${() => this.#begin()}>
        <div class="picture" role="img" aria-label=${say.picture}></div>
        ${notice(graph, say)}
        ${reading || this.begun || graph.order === 0 ? nothing : html`<p class="hint">${say.hint}</p>`}
        ${zoomButtons(say, (factor) => this.#picture?.zoom(factor))}
      </main>
      <aside class="panel" ?hidden=${!reading} tabindex="-1" aria-live="off">
        ${sheetHandle(say.resize, this.sheet, (sheet) => {
          this.sheet = sheet;
        })}
        <button type="button" class="close" aria-label=${say.close} @click=${(event: MouseEvent) => this.#choose(undefined, event.detail === 0)}>×</button>
        <div class="text">${panel}</div>
      </aside>
      <p class="unseen" role="status">${chosen === undefined ? "" : announcement(reader, chosen, this.#shownGraph(graph))}</p>
    </div>`;
  }

  override updated(changed: PropertyValues): void {
    const theme = themeFor(this.view.theme);
    applyTheme(this, theme);
    if (this.loaded.state !== "ready") return;
    const host = this.renderRoot.querySelector<HTMLElement>(".picture");
    if (!host) return;
    const isNew = this.#picture === undefined;
    this.#picture ??= openPicture(
      host,
      { onChoose: (id) => this.#choose(id), onCamera: (camera) => this.#keepCamera(camera) },
      () => !matchMedia("(prefers-reduced-motion: reduce)").matches,
    );
    if (changed.has("view") || changed.has("loaded") || isNew) {
      this.#picture.show(
        pickItems(this.loaded.graph, { ...this.view, language: languageFor(this.view.language) }),
        theme,
      );
      if (isNew && this.view.camera) this.#picture.moveTo(this.view.camera, true);
    }
    if (changed.has("view") || changed.has("sheet") || changed.has("begun") || isNew)
      this.#picture.cover(coveredPart(this.renderRoot, this.clientWidth));
  }

  #readerOf(graph: ClaimGraph, language: Language): Reader {
    const known = this.#reader;
    if (known?.graph === graph && known.language === language) return known;
    const vocabulary = known?.graph === graph ? known.vocabulary : makeVocabulary(graph.getAttribute("vocabulary"));
    // The index is a third of the data again and its library a chunk of its own: the picture comes first.
    if (known?.graph !== graph)
      void import("./find/search-index.ts").then(({ makeSearch }) => {
        this.#search = makeSearch(graph);
        this.requestUpdate();
      });
    this.#reader = {
      graph,
      vocabulary,
      language,
      lookOf: makeLooks(vocabulary),
      say: messagesIn(language),
      addressOf: (id) => `#${serializeView({ ...this.view, selection: [id] })}`,
      go: (id) => this.#choose(id, true),
    };
    return this.#reader;
  }

  /** The graph a link of the picture belongs to: the lens may have derived its own. */
  #shownGraph(graph: ClaimGraph): ClaimGraph {
    return lensNamed(this.view.lens).derive?.(graph) ?? graph;
  }

  /** `byKeyboard`: into the panel and out of it the focus goes along. */
  #choose(id: string | undefined, byKeyboard = false): void {
    const panel = this.renderRoot.querySelector<HTMLElement>(".panel");
    const isInPanel = panel?.contains(this.shadowRoot?.activeElement ?? null) === true;
    if (id !== undefined && !isInPanel) this.#cameFrom = this.shadowRoot?.activeElement ?? null;
    if (byKeyboard) this.sought = NOTHING_SOUGHT;
    this.#begin();
    this.railOpen = false;
    if (id !== this.view.selection?.[0]) this.#change({ selection: id === undefined ? undefined : [id] }, true);
    void this.updateComplete.then(() => {
      panel?.querySelector(".text")?.scrollTo({ top: 0 });
      if (!byKeyboard) return;
      if (id !== undefined) panel?.focus({ preventScroll: true });
      else if (isInPanel && this.#cameFrom instanceof HTMLElement) this.#cameFrom.focus();
    });
  }

  #closeSearch(): void {
    if (this.sought.open) this.sought = { ...this.sought, open: false };
  }

  #begin(): void {
    this.begun = true;
    this.#closeSearch();
  }

  #change(changes: { readonly [K in keyof View]?: View[K] | undefined }, step: boolean): void {
    const kept = Object.entries({ ...this.view, ...changes }).filter(([, value]) => value !== undefined);
    this.view = { v: 1, ...Object.fromEntries(kept) };
    if (this.hash) writeHash(this.view, step);
  }

  #keepCamera(camera: Camera): void {
    clearTimeout(this.#cameraRests);
    this.#cameraRests = setTimeout(() => {
      if (this.isConnected) this.#change({ camera }, false);
    }, CAMERA_RESTS_MS);
  }
}
