/** Knows whether something that moves has come to rest. */
export class Rest {
  readonly #onRest: () => void;
  readonly #afterMs: number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `afterMs`: how long nothing is to have moved. */
  constructor(onRest: () => void, afterMs = 120) {
    this.#onRest = onRest;
    this.#afterMs = afterMs;
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
    }, this.#afterMs);
  }

  /** Nobody waits any more. */
  end(): void {
    clearTimeout(this.#timer);
  }
}
