const STEP_MS = 1400;

/** Takes one step and says whether there was one to take; the first of a run may begin anew. */
type Step = (isFirst: boolean) => boolean;

/** Takes one step after another until there is none. */
export class Player {
  readonly #step: Step;
  readonly #changed: () => void;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(step: Step, changed: () => void) {
    this.#step = step;
    this.#changed = changed;
  }

  get isPlaying(): boolean {
    return this.#timer !== undefined;
  }

  /** The first step comes at once. */
  play(): void {
    this.pause();
    if (!this.#step(true)) return;
    this.#timer = setInterval(() => {
      if (!this.#step(false)) this.pause();
    }, STEP_MS);
    this.#changed();
  }

  pause(): void {
    if (this.#timer === undefined) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#changed();
  }
}
