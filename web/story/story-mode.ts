import { nothing, type PropertyValues } from "lit";
import type { ToldStep } from "../../src/model/story-view.ts";
import { text } from "../panels/reader.ts";
import { PartElement, type PartInput } from "../part.ts";
import { baseStyles } from "../styles/base-styles.ts";
import { Autoplay } from "./autoplay.ts";
import { onSwipe } from "./on-swipe.ts";
import { dressPage, focusAfter, hostOf, onWidth, roomAround } from "./page-around.ts";
import { PresenterNotes } from "./presenter-notes.ts";
import { storyCard } from "./story-card.ts";
import { listenToStoryKeys, type StoryActions } from "./story-keys.ts";
import { storyStyles } from "./story-styles.ts";
import { toldBy } from "./told-by.ts";
import { BEGUN, changesTo, isAsTold, isBare, stepAt } from "./walk-story.ts";

/**
 * `<claim-graph-story>`: tells a story step by step where the rail stands otherwise. Its attributes `presenting`,
 * `exploring` and `timed` tell the style of the page around it what to show.
 */
export class StoryElement extends PartElement {
  static override styles = [baseStyles, storyStyles];
  static override properties = {
    ...PartElement.properties,
    presents: { state: true },
    plays: { state: true },
    trouble: { state: true },
  };
  declare private presents: boolean;
  declare private plays: boolean;
  declare private trouble: string;
  #life = new AbortController();
  readonly #notes = new PresenterNotes(this, (number) => this.#go(number));
  /** The step whose view was last brought about here: a link written by hand is followed once. */
  #followed = "";
  #hasShape = false;
  readonly #autoplay = new Autoplay(
    () => this.#move(1),
    () => {
      this.plays = this.#autoplay.isOn;
    },
  );

  constructor() {
    super();
    this.presents = false;
    this.plays = false;
    this.trouble = "";
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#life = new AbortController();
    const { signal } = this.#life;
    const host = hostOf(this);
    this.#hasShape = false;
    listenToStoryKeys(host?.hasAttribute("hash") ? document : (host ?? this), this.#actions, signal);
    onSwipe(this, (way) => this.#move(way === "left" ? 1 : -1), signal);
    for (const name of ["pointerdown", "wheel"])
      host?.addEventListener(name, this.#interrupt, { signal, passive: true });
    const onFullScreen = () => document.fullscreenElement || this.#hideControls(false);
    document.addEventListener("fullscreenchange", onFullScreen, { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#life.abort();
    this.#autoplay.stop();
    if (document.fullscreenElement) void document.exitFullscreen();
  }

  protected override renderPart({ reader, view }: PartInput): unknown {
    const told = this.#told();
    if (!told) return nothing;
    const state = {
      plays: this.plays,
      presents: this.presents,
      explores: !isAsTold(view, told),
      trouble: this.trouble,
    };
    return storyCard(reader, told, state, {
      go: (to) => this.#go(to),
      back: () => this.#back(),
      leave: () => this.#leave(),
      play: () => this.#play(),
      present: () => this.#actions.fullScreen(""),
      notes: () => this.#actions.notes(""),
      showControls: () => this.#hideControls(false),
    });
  }

  override updated(changed: PropertyValues): void {
    super.updated(changed);
    const [input, told] = [this.input, this.#told()];
    dressPage(this);
    if (!input || !told) return;
    this.toggleAttribute("presenting", this.presents);
    this.toggleAttribute("exploring", !isAsTold(input.view, told));
    this.toggleAttribute("timed", input.view.time !== undefined);
    this.#autoplay.read(this.#words(told));
    this.#notes.show(input.reader, told);
    this.#follow(input, told);
  }

  override firstUpdated(): void {
    onWidth(this, () => this.#shape(), this.#life.signal);
    // Whoever came by a link of the page is to go on from here; a page that has just been opened keeps its focus.
    if (navigator.userActivation?.hasBeenActive) this.#focusHeading();
  }

  readonly #actions: StoryActions = {
    nextStep: () => this.#byHand(1),
    previousStep: () => this.#byHand(-1),
    endStep: (key) => {
      this.#autoplay.stop();
      return this.#go(key === "Home" ? 1 : Number.MAX_SAFE_INTEGER);
    },
    hideControls: () => this.#hideControls(!this.presents),
    fullScreen: () => {
      if (document.fullscreenElement) return this.#hideControls(false);
      // A frame may not be allowed to fill the screen: then the controls go, and that is all.
      const host = hostOf(this);
      if (host && document.fullscreenEnabled) void host.requestFullscreen().catch(() => undefined);
      return this.#hideControls(true);
    },
    notes: () => this.#openNotes(),
    leaveStory: () => {
      const [input, told] = [this.input, this.#told()];
      if (this.presents) return this.#hideControls(false);
      if (!input || !told) return false;
      return isAsTold(input.view, told) ? this.#leave() : this.#back();
    },
  };

  #told(): ToldStep | undefined {
    return this.input && toldBy(this.input);
  }

  #go(number: number): true {
    const told = this.#told();
    const to = told && stepAt(told, number);
    if (to) this.#show(to, true);
    return true;
  }

  /** Says whether there was a step that way. */
  #move(by: 1 | -1): boolean {
    const told = this.#told();
    const to = told && stepAt(told, told.number + by);
    if (!to || to.number === told.number) return false;
    this.#show(to, true);
    return true;
  }

  #byHand(by: 1 | -1): true {
    this.#autoplay.stop();
    this.#move(by);
    return true;
  }

  /** What had the focus, a panel or the way back, is about to go. */
  #back(): true {
    const told = this.#told();
    if (told) this.#show(told, true);
    this.#focusHeading();
    return true;
  }

  #focusHeading(): void {
    this.renderRoot.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true });
  }

  #show(told: ToldStep, step: boolean): void {
    if (!this.input) return;
    const { reader, view, change } = this.input;
    this.trouble = "";
    this.#followed = keyOf(told);
    change(changesTo(told, view, reader, roomAround(this)), step);
    this.renderRoot.querySelector(".telling")?.scrollTo({ top: 0 });
  }

  /** A link that names a step and says nothing of what is shown there shows what the step shows. */
  #follow({ view }: PartInput, told: ToldStep): void {
    const key = keyOf(told);
    if (!this.#hasShape || this.#followed === key) return;
    this.#followed = key;
    if (isBare(view)) this.#show(told, false);
  }

  /** The picture has got its width, or another: a step that is seen as told is fitted to it. */
  #shape(): void {
    const [input, told] = [this.input, this.#told()];
    if (!input || !told) return;
    const { view, reader } = input;
    const isFirst = !this.#hasShape;
    this.#hasShape = true;
    const wantsCamera = !isFirst || view.camera === undefined || BEGUN.delete(reader.graph);
    if (isBare(view) || (isAsTold(view, told) && wantsCamera)) this.#show(told, false);
    this.#followed = keyOf(told);
  }

  #leave(): true {
    const id = this.#told()?.story.id;
    this.input?.change({ story: undefined });
    if (id !== undefined) focusAfter(this.getRootNode(), id);
    return true;
  }

  #play(): void {
    const told = this.#told();
    if (this.#autoplay.isOn || !told) {
      this.#autoplay.stop();
      return;
    }
    const isOver = told.number === told.story.steps.length;
    if (isOver) this.#go(1);
    const first = isOver ? (stepAt(told, 1) ?? told) : told;
    this.#autoplay.start(this.#words(first));
  }

  #words({ step }: ToldStep): string {
    return this.input ? `${text(this.input.reader, step.heading)} ${text(this.input.reader, step.text)}` : "";
  }

  readonly #interrupt = (event: Event): void => {
    const onPlay = event.composedPath().some((part) => part instanceof Element && part.matches(".tool"));
    if (!onPlay) this.#autoplay.stop();
  };

  #hideControls(hidden: boolean): true {
    this.presents = hidden;
    if (!hidden && document.fullscreenElement) void document.exitFullscreen();
    return true;
  }

  #openNotes(): true {
    const isOpen = this.#notes.open(this.#life.signal);
    this.trouble = isOpen || !this.input ? "" : this.input.reader.say.story.noWindow;
    this.requestUpdate();
    return true;
  }
}

/** A step by its story and number. */
function keyOf({ story, number }: ToldStep): string {
  return JSON.stringify([story.id, number]);
}
