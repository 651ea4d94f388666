/** What unfolded a rail: the focus goes back there when it folds. */
const openers = new WeakMap<Element, HTMLElement>();

/** Remembers what unfolds a rail. */
export function unfoldedBy(rail: Element, opener: HTMLElement): void {
  openers.set(rail, opener);
}

/** What a rail that has unfolded over the page does with keys and with the focus. */
interface RailFold {
  /** Folds the rail around what was pressed, or beside it. */
  readonly close: (event: Event) => void;
  readonly press: (event: KeyboardEvent) => void;
  readonly leave: (event: FocusEvent) => void;
}

/** `fold` folds the rail. */
export function railFold(fold: () => void): RailFold {
  const close = ({ currentTarget }: Event) => {
    const rail = currentTarget instanceof Element ? currentTarget.closest(".rail") : null;
    fold();
    if (!rail) return;
    // Until then it is not there to take the focus.
    requestAnimationFrame(() => (openers.get(rail) ?? rail.querySelector<HTMLElement>(".more"))?.focus());
  };
  return {
    close,
    press: (event) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      event.preventDefault();
      event.stopPropagation();
      close(event);
    },
    leave: ({ relatedTarget }) => {
      if (relatedTarget instanceof Element && relatedTarget.closest(".stage, .panel")) fold();
    },
  };
}
