/** What has begun when something is opened or closed. */
interface Opening {
  /** Whether it ends in the picture, where the keyboard then stands where it left. */
  readonly endsInPicture: boolean;
  /** To be called once the panel is drawn; by keyboard, the focus goes along. */
  readonly end: (byKeyboard: boolean) => void;
}

/** The way of the focus into the reading panel, and back to where one came from. */
export class FocusWay {
  readonly #root: () => ShadowRoot | null;
  #cameFrom: Element | null = null;

  constructor(root: () => ShadowRoot | null) {
    this.#root = root;
  }

  /** Something is about to be read, or nothing any more. */
  begin(opens: boolean): Opening {
    const root = this.#root();
    const panel = root?.querySelector<HTMLElement>(".panel");
    const present = root?.activeElement ?? null;
    const isInPanel = panel?.contains(present) === true;
    if (opens && !isInPanel) this.#cameFrom = present;
    const end = (byKeyboard: boolean): void => {
      panel?.querySelector(".text")?.scrollTo({ top: 0 });
      if (!byKeyboard) return;
      if (opens) panel?.focus({ preventScroll: true });
      else if (isInPanel && this.#cameFrom instanceof HTMLElement) this.#cameFrom.focus();
    };
    return { endsInPicture: !opens && this.#cameFrom?.matches(".picture") === true, end };
  }

  /** What has the focus in the panel may go with what was read: then the focus stays in the panel. Returns who sees to it. */
  keep(): () => void {
    const root = this.#root();
    const panel = root?.querySelector<HTMLElement>(".panel:focus-within");
    return () => root?.activeElement ?? panel?.focus({ preventScroll: true });
  }
}
