import { parseView } from "../../src/model/parse-view.ts";

type Selection = readonly string[] | undefined;

/** A selection with one more to be compared, or without it where it was among them. */
export function withBeside(selected: Selection = [], id: string): Selection {
  const selection = selected.includes(id) ? selected.filter((one) => one !== id) : [...selected, id];
  return selection.length === 0 ? undefined : selection;
}

/** Hears what a part of the page asks to have compared, until the signal aborts. */
export function onCompare(
  page: EventTarget,
  compare: (selection: readonly string[]) => void,
  signal: AbortSignal,
): void {
  const hear = (event: Event) => {
    const { selection } = parseView({ selection: event instanceof CustomEvent && event.detail?.ids });
    if (selection) compare(selection);
  };
  page.addEventListener("claim-graph-compare", hear, { signal });
}
