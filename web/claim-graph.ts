import { LitElement, type PropertyValues } from "lit";
import { parseView } from "../src/model/parse-view.ts";
import type { Language } from "../src/model/text.ts";
import { type Camera, EMPTY_VIEW, type View } from "../src/model/view.ts";
import { itemsOf } from "../src/picture/items/item-picker.ts";
import type { ViewChanges } from "./change-view.ts";
import { coveredPart } from "./draw/covered-part.ts";
import { openPicture } from "./draw/open-picture.ts";
import type { Picture } from "./draw/picture.ts";
import { RestingCamera } from "./draw/resting-camera.ts";
import type { Mode } from "./embed/mode.ts";
import { Standing } from "./embed/standing.ts";
import { GraphLoader, type Loaded } from "./load-graph.ts";
import { lacksTexts, loadMessages, speaks } from "./messages/messages.ts";
import { onCompare, withBeside } from "./page/beside.ts";
import { completePage, type LaterTools } from "./page/complete-page.ts";
import { type KeyPress, keepEarlyKeys } from "./page/early-keys.ts";
import { FocusWay } from "./page/focus-way.ts";
import { readsMaker } from "./page/make-reader.ts";
import { notReady } from "./page/not-ready.ts";
import type { Page } from "./page/page.ts";
import { pageFrame } from "./page/page-frame.ts";
import { FIRST_STATE, NOTHING_SOUGHT, type PageState } from "./page/page-state.ts";
import { stepTo } from "./page/walk.ts";
import { followHash, readHash, writeHash } from "./share/hash-view.ts";
import { languageFor } from "./share/page-language.ts";
import { applyTheme, onSystemTheme, themeFor } from "./share/page-theme.ts";
import { STYLES } from "./styles/styles.ts";

/** `<claim-graph src="graph.json">`: the explorer. Its attributes stand in `embed/attributes.ts`, its events in `embed/events.ts`. */
export class ClaimGraphElement extends LitElement {
  static override styles = STYLES;
  static override properties = {
    // Reflected, since links and codes to be copied are made of them.
    src: { type: String, reflect: true },
    hash: { type: Boolean, reflect: true },
    mode: { type: String },
    view: { attribute: false },
    loaded: { state: true },
    state: { state: true },
    later: { state: true },
  };

  declare src: string;
  declare hash: boolean;
  /** How much there is of it; absent, as suits where it stands. */
  declare mode: Mode | undefined;
  /** How the graph is looked at; can be set from outside. */
  declare view: View;
  declare private loaded: Loaded;
  declare private state: PageState;
  /** What comes after the first picture. */
  declare private later: LaterTools;
  #language: Language = "en";
  readonly #focusWay = new FocusWay(() => this.shadowRoot);
  readonly #standing = new Standing({
    element: this,
    root: () => this.renderRoot,
    view: () => this.view,
    page: () => this.#page(),
    change: (changes) => this.#change(changes, true, changes.camera),
  });
  /** The view as it was last set here: any other comes from outside. */
  #kept = EMPTY_VIEW;
  #picture: Picture | undefined;
  #life = new AbortController();
  readonly #loader = new GraphLoader();
  /** Where keys are heard. */
  #keyTarget: EventTarget = this;
  /** Until the page listens itself. */
  #earlyKeys: (() => readonly KeyPress[]) | undefined;
  readonly #camera = new RestingCamera((camera) => this.isConnected && this.#change({ camera }, false));
  readonly #reads = readsMaker({ view: () => this.view, go: (id) => this.#choose(id, true) });

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
    this.#keyTarget = this.hash ? document : this;
    this.#earlyKeys = keepEarlyKeys(this.#keyTarget, signal);
    onSystemTheme(() => this.requestUpdate("view"), signal);
    if (!this.hasUpdated) this.#keep({ ...parseView(this.view), ...this.#standing.asked() });
    if (this.hash) {
      this.#keep(readHash(this.view));
      followHash(() => this.#follow(readHash(this.#standing.asked())), signal);
    }
    this.#standing.begin(signal);
    onCompare(this, (selection) => this.#change({ selection }, true), signal);
    this.requestUpdate(this.loaded.state === "ready" ? undefined : "src");
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#life.abort();
    this.#loader.stop();
    this.#endPicture();
  }

  override willUpdate(changed: PropertyValues): void {
    if (changed.has("src") && this.isConnected) {
      this.#endPicture();
      // The search was the last graph's.
      this.later = this.later.around ? { around: this.later.around } : {};
      void this.#loader.load(this.src, (loaded) => Object.assign(this, { loaded }));
    }
    if (this.view !== this.#kept) this.#follow(parseView(this.view));
    const wanted = languageFor(this.view.language);
    if (speaks(wanted) || !this.hasUpdated) this.#language = wanted;
    if (this.hash) document.documentElement.lang = this.#language;
    // Until its texts are there, the page goes on in the language it spoke.
    if (!speaks(wanted) && !lacksTexts(wanted)) void loadMessages(wanted).then(() => this.requestUpdate("view"));
  }

  override render(): unknown {
    if (this.loaded.state !== "ready") return notReady(this.loaded.state, this.src, this.#language);
    const page = this.#page();
    return pageFrame({
      view: this.view,
      state: this.state,
      language: this.#language,
      standing: this.#standing,
      around: page && this.later.around && this.#standing.around(page, this.later.around.drawAround),
      label: page?.reader.say.picture,
      set: (changes) => this.#set(changes),
      enter: () => this.#stand(this.state.cursor ?? this.view.selection?.[0] ?? this.#picture?.firstNode()),
      leave: () => this.#stand(undefined),
    });
  }

  override updated(changed: PropertyValues): void {
    const theme = themeFor(this.view.theme, this);
    applyTheme(this, theme);
    const host = this.renderRoot.querySelector<HTMLElement>(".picture");
    if (this.loaded.state !== "ready" || !host) return;
    const isNew = this.#picture === undefined;
    this.#picture ??= openPicture(host, {
      onChoose: (id, { additional }) =>
        additional && id !== undefined
          ? this.#change({ selection: withBeside(this.view.selection, id) }, true)
          : this.#choose(id),
      // A view that says neither place nor selection shows the whole by itself.
      onCamera: (camera, isWhole) =>
        this.#camera.moved(isWhole && !this.view.camera && !this.view.selection ? undefined : camera),
    });
    if (changed.has("view") || changed.has("loaded") || isNew) {
      this.#picture.show(itemsOf(this.loaded.graph, { ...this.view, language: this.#language }), theme);
      if (isNew && this.view.camera) this.#picture.moveTo(this.view.camera, true);
    }
    this.#picture.cover(coveredPart(this.renderRoot));
    if (isNew) {
      const { graph } = this.loaded;
      void completePage(graph, this.renderRoot, (tools) => {
        if (this.loaded.state === "ready" && this.loaded.graph === graph) this.later = { ...this.later, ...tools };
      });
    }
    this.later.around?.defineParts(this.view, this.state);
    const page = this.#page();
    if (!page) return;
    if (this.later.around) this.#listen(this.later.around);
    this.later.around?.takeEntered(page);
    this.#standing.tell(this.view, this.loaded.graph.getAttribute("stories"));
  }

  #endPicture(): void {
    this.#picture?.dispose();
    this.#picture = undefined;
  }

  /** Undefined while there is no graph. */
  #page(): Page | undefined {
    if (this.loaded.state !== "ready" || !speaks(this.#language)) return undefined;
    return {
      ...this.#reads(this.loaded.graph, this.#language),
      host: this,
      state: this.state,
      ...(this.later.search && { search: this.later.search }),
      change: (changes, step = true) => this.#change(changes, step, changes.camera),
      set: (changes) => this.#set(changes),
      choose: (id, byKeyboard) => this.#choose(id, byKeyboard),
      zoom: (factor) => this.#picture?.zoom(factor),
      walk: (key) => this.#picture && this.#stand(stepTo(this.#picture, this.state.cursor, key)),
    };
  }

  #listen({ listenToPage }: NonNullable<LaterTools["around"]>): void {
    const early = this.#earlyKeys?.();
    this.#earlyKeys = undefined;
    if (!early) return;
    const pressedOn = { target: this.#keyTarget, root: this.renderRoot, page: () => this.#page(), early };
    listenToPage(pressedOn, this.#life.signal);
  }

  /** Where the keyboard stands in the picture; nowhere once it has left. */
  #stand(cursor: string | undefined): void {
    this.#picture?.focusOn(cursor);
    this.#set({ cursor });
  }

  /** `byKeyboard`: into the panel and out of it the focus goes along. */
  #choose(id: string | undefined, byKeyboard = false): void {
    const way = this.#focusWay.begin(id !== undefined);
    const sought = byKeyboard ? NOTHING_SOUGHT : { ...this.state.sought, open: false };
    const cursor = way.endsInPicture ? this.view.selection?.[0] : undefined;
    this.#set({ begun: true, railOpen: false, sought, cursor, asksLink: [] });
    if (id !== this.view.selection?.[0] || this.view.selection?.[1] !== undefined)
      this.#change({ selection: id === undefined ? undefined : [id] }, true);
    void this.updateComplete.then(() => way.end(byKeyboard));
  }

  #set(changes: Partial<PageState>): void {
    this.state = { ...this.state, ...changes };
  }

  #change(changes: ViewChanges, step: boolean, look?: Camera): void {
    const kept = Object.entries({ ...this.view, ...changes }).filter(([, value]) => value !== undefined);
    const keepFocus = this.#focusWay.keep();
    this.#keep({ v: 1, ...Object.fromEntries(kept) });
    if (this.hash) writeHash(this.view, step);
    void this.updateComplete.then(keepFocus);
    this.#look(look);
  }

  #keep(view: View): void {
    this.#kept = view;
    this.view = view;
  }

  /** Looks as a link or the page around asks: without a camera, at the whole. */
  #follow(view: View): void {
    this.#keep(view);
    if (!view.camera) this.#picture?.zoom(0);
    this.#look(view.camera);
  }

  /** Not before the picture shows what the camera is to look at. */
  #look(camera: Camera | undefined): void {
    if (camera) void this.updateComplete.then(() => this.#picture?.moveTo(camera));
  }
}
