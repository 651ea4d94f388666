/** What the keys do anywhere on the page. */
export interface Shortcuts {
  readonly search: () => void;
  readonly leave: () => void;
}

/** `/` goes to the search, Escape leaves what is being read; neither while somebody writes. Until the signal aborts. */
export function listenToKeys(target: EventTarget, { search, leave }: Shortcuts, signal: AbortSignal): void {
  const press = (event: Event) => {
    if (!(event instanceof KeyboardEvent) || event.ctrlKey || event.metaKey || event.altKey) return;
    const writes = event
      .composedPath()
      .some((part) => part instanceof HTMLInputElement || part instanceof HTMLSelectElement);
    if (writes) return;
    if (event.key === "/") {
      event.preventDefault();
      search();
    }
    if (event.key === "Escape") leave();
  };
  target.addEventListener("keydown", press, { signal });
}
