/** Time to look at a picture, and to read a letter of what is said about it. */
const LOOK_MS = 3500;
const LETTER_MS = 55;
const LONGEST_MS = 22_000;

/** Goes on by itself once a text can have been read, until there is nothing more to go on to or somebody stops it. */
export class Autoplay {
  readonly #goOn: () => boolean;
  readonly #changed: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #reads = "";

  /** `goOn` takes a step and says whether there was one; `changed` is told when it starts and stops. */
  constructor(goOn: () => boolean, changed: () => void) {
    this.#goOn = goOn;
    this.#changed = changed;
  }

  get isOn(): boolean {
    return this.#timer !== undefined;
  }

  start(text: string): void {
    this.stop();
    this.#reads = text;
    this.#timer = setTimeout(
      () => {
        if (!this.#goOn()) this.stop();
      },
      Math.min(LONGEST_MS, LOOK_MS + LETTER_MS * text.length),
    );
    this.#changed();
  }

  /** Another text is read now; while it is the same, its time goes on. */
  read(text: string): void {
    if (this.isOn && text !== this.#reads) this.start(text);
  }

  stop(): void {
    if (!this.isOn) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#changed();
  }
}
