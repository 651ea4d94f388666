import { html, LitElement, type PropertyValues } from "lit";
import { type Camera, EMPTY_VIEW, type View } from "../src/model/view.ts";
import { lensNamed } from "../src/picture/lenses.ts";
import { pickItems } from "../src/picture/pick-items.ts";
import type { ViewChanges } from "./change-view.ts";
import { coveredPart } from "./draw/covered-part.ts";
import { openPicture } from "./draw/open-picture.ts";
import type { Insets, Picture } from "./draw/picture.ts";
import { type Loaded, loadGraph } from "./load-graph.ts";
import { definePart } from "./page/later-parts.ts";
import { readerMaker } from "./page/make-reader.ts";
import { notReady } from "./page/not-ready.ts";
import type { Page } from "./page/page.ts";
import { FIRST_STATE, NOTHING_SOUGHT, type PageState } from "./page/page-state.ts";
import { isReading, panel } from "./page/panel.ts";
import { rail } from "./page/rail.ts";
import { listenToKeys } from "./page/shortcuts.ts";
import { stage } from "./page/stage.ts";
import { announcement } from "./panels/announcement.ts";
import { fontsReady } from "./share/fonts-ready.ts";
import { followHash, readHash, writeHash } from "./share/hash-view.ts";
import { languageFor } from "./share/page-language.ts";
import { applyTheme, onSystemTheme, themeFor } from "./share/page-theme.ts";
import { STYLES } from "./styles/styles.ts";

const CAMERA_RESTS_MS = 250;

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
    state: { state: true },
    later: { state: true },
  };

  declare src: string;
  declare hash: boolean;
  /** How the graph is looked at; can be set from outside. */
  declare view: View;
  declare private loaded: Loaded;
  declare private state: PageState;
  /** What comes after the first picture. */
  declare private later: Partial<Pick<Page, "search" | "read">>;
  #cameFrom: Element | null = null;
  #picture: Picture | undefined;
  #insets: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
  #life = new AbortController();
  #cameraRests: ReturnType<typeof setTimeout> | undefined;
  readonly #readerOf = readerMaker({ view: () => this.view, go: (id) => this.#choose(id, true) });

  constructor() {
    super();
    this.src = "graph.json";
    this.hash = false;
    this.view = EMPTY_VIEW;
    this.loaded = { state: "loading" };
    this.state = FIRST_STATE;
    this.later = {};
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
    const page = this.#page();
    if (!page)
      return notReady(
        this.loaded.state === "ready" ? "loading" : this.loaded.state,
        this.src,
        languageFor(this.view.language),
      );
    const { reader, state, view, shown } = page;
    const classes = [
      "app",
      isReading(page) ? `reading sheet-${state.sheet}` : "",
      state.railOpen ? "rail-open" : "",
      view.as ?? "",
    ];
    const spoken = state.cursor ?? view.selection?.[0];
    return html`<div class=${classes.join(" ")} lang=${reader.language}>
      ${rail(page)} ${stage(page)} ${panel(page)}
      <p class="unseen" role="status">${spoken === undefined ? "" : announcement(reader, spoken, shown)}</p>
      ${state.keysShown ? html`<claim-graph-keys .input=${page} @close=${() => this.#set({ keysShown: false })}></claim-graph-keys>` : ""}
    </div>`;
  }

  override updated(changed: PropertyValues): void {
    const theme = themeFor(this.view.theme);
    applyTheme(this, theme);
    const host = this.renderRoot.querySelector<HTMLElement>(".picture");
    if (this.loaded.state !== "ready" || !host) return;
    const isNew = this.#picture === undefined;
    this.#picture ??= openPicture(
      host,
      { onChoose: (id) => this.#choose(id), onCamera: (camera) => this.#keepCamera(camera) },
      () => !matchMedia("(prefers-reduced-motion: reduce)").matches,
    );
    if (changed.has("view") || changed.has("loaded") || isNew) {
      const language = languageFor(this.view.language);
      this.#picture.show(pickItems(this.loaded.graph, { ...this.view, language }), theme);
      if (isNew && this.view.camera) this.#picture.moveTo(this.view.camera, true);
    }
    const insets = coveredPart(this.renderRoot, this.clientWidth);
    // Each covering draws anew, and a drawing made between press and release would swallow the click.
    if (isNew || !sameInsets(insets, this.#insets)) this.#picture.cover(insets);
    this.#insets = insets;
    if (isNew) this.#complete();
  }

  /** Undefined while there is no graph. */
  #page(): Page | undefined {
    if (this.loaded.state !== "ready") return undefined;
    const reader = this.#readerOf(this.loaded.graph, languageFor(this.view.language));
    return {
      reader,
      view: this.view,
      state: this.state,
      shown: lensNamed(this.view.lens).derive?.(reader.graph) ?? reader.graph,
      search: this.later.search ?? (() => []),
      read: this.later.read,
      change: (changes) => this.#change(changes, true),
      set: (changes) => this.#set(changes),
      choose: (id, byKeyboard) => this.#choose(id, byKeyboard),
      zoom: (factor) => this.#picture?.zoom(factor),
    };
  }

  /** The picture comes first; then what stands around it, each part in a chunk of its own. */
  #complete(): void {
    void import("./panels/reading-panel.ts").then(({ readingPanel: read }) => {
      this.later = { ...this.later, read };
    });
    void import("./find/search-index.ts").then(({ makeSearch }) => {
      if (this.loaded.state === "ready") this.later = { ...this.later, search: makeSearch(this.loaded.graph) };
    });
    void definePart("claim-graph-facets");
    void definePart("claim-graph-time");
  }

  /** `byKeyboard`: into the panel and out of it the focus goes along. */
  #choose(id: string | undefined, byKeyboard = false): void {
    const side = this.renderRoot.querySelector<HTMLElement>(".panel");
    const isInPanel = side?.contains(this.shadowRoot?.activeElement ?? null) === true;
    if (id !== undefined && !isInPanel) this.#cameFrom = this.shadowRoot?.activeElement ?? null;
    const sought = byKeyboard ? NOTHING_SOUGHT : { ...this.state.sought, open: false };
    this.#set({ begun: true, railOpen: false, sought });
    if (id !== this.view.selection?.[0] || this.view.selection?.[1] !== undefined)
      this.#change({ selection: id === undefined ? undefined : [id] }, true);
    void this.updateComplete.then(() => {
      side?.querySelector(".text")?.scrollTo({ top: 0 });
      if (!byKeyboard) return;
      if (id !== undefined) side?.focus({ preventScroll: true });
      else if (isInPanel && this.#cameFrom instanceof HTMLElement) this.#cameFrom.focus();
    });
  }

  #set(changes: Partial<PageState>): void {
    this.state = { ...this.state, ...changes };
  }

  #change(changes: ViewChanges, step: boolean): void {
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

function sameInsets(one: Insets, other: Insets): boolean {
  return one.top === other.top && one.right === other.right && one.bottom === other.bottom && one.left === other.left;
}
