/**
 * Does something with the next frame, once however often it is asked for; nothing any more after its end. The first
 * time it lets one frame pass, so that what stands already is seen before dear work begins.
 */
export class NextFrame {
  readonly #act: () => void;
  #asked = false;
  #begun = false;
  #ended = false;

  constructor(act: () => void) {
    this.#act = act;
  }

  ask(): void {
    if (this.#asked) return;
    this.#asked = true;
    const act = () => {
      this.#asked = false;
      if (!this.#ended) this.#act();
    };
    requestAnimationFrame(this.#begun ? act : () => requestAnimationFrame(act));
    this.#begun = true;
  }

  end(): void {
    this.#ended = true;
  }
}
