/** Does something with the next frame, once however often it is asked for; nothing any more after its end. */
export class NextFrame {
  readonly #act: () => void;
  #asked = false;
  #ended = false;

  constructor(act: () => void) {
    this.#act = act;
  }

  ask(): void {
    if (this.#asked) return;
    this.#asked = true;
    requestAnimationFrame(() => {
      this.#asked = false;
      if (!this.#ended) this.#act();
    });
  }

  end(): void {
    this.#ended = true;
  }
}
