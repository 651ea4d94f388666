import { parseView } from "../../src/model/parse-view.ts";

type Selection = readonly string[] | undefined;

/** A selection with one more to be compared, or without it where it was among them. */
export function withBeside(selected: Selection = [], id: string): Selection {
  const selection = selected.includes(id) ? selected.filter((one) => one !== id) : [...selected, id];
  return selection.length === 0 ? undefined : selection;
}

/** What a part of the page asks to have compared. */
export function comparedBy(event: Event): Selection {
  return parseView({ selection: event instanceof CustomEvent && event.detail?.ids }).selection;
}
