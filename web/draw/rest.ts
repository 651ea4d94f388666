const RESTS_AFTER_MS = 120;

/** Knows whether something that moves has come to rest. */
export class Rest {
  readonly #onRest: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(onRest: () => void) {
    this.#onRest = onRest;
  }

  get rests(): boolean {
    return this.#timer === undefined;
  }

  /** It has moved. */
  stir(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#onRest();
    }, RESTS_AFTER_MS);
  }

  /** Nobody waits any more. */
  end(): void {
    clearTimeout(this.#timer);
  }
}
