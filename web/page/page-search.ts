import { hiddenByFilters } from "../find/hidden-by-filters.ts";
import type { Pair } from "../find/name-pair.ts";
import { type SearchState, searchBox, takeActive } from "../find/search-box.ts";
import { withBeside } from "./beside.ts";
import type { Page } from "./page.ts";
import { NOTHING_SOUGHT } from "./page-state.ts";

/** The search of the page: what was found, and how two things are linked where two are named, or one beside what is read. */
export function pageSearch(page: Page): unknown {
  return searchBox(page.reader, searchOf(page));
}

/** Does what Enter asked for while nothing could be found yet: whoever types fast is not to press it again. */
export function takeEntered(page: Page): void {
  const { query, active, open, entered } = page.state.sought;
  if (entered === undefined || !open || (page.search?.isReading() ?? true)) return;
  page.set({ sought: { query, active, open } });
  takeActive(page.reader, searchOf(page), entered === "beside");
}

function searchOf(page: Page): SearchState {
  const { reader, view, state, change, set, choose, search } = page;
  const { sought } = state;
  const found = search?.(sought.query, reader) ?? [];
  const both = search?.pair(sought.query, reader);
  const pair = both ? { ...both, isFirst: true } : pairWithRead(page, found);
  const ask = ({ from, to }: Pair) => {
    choose(from, true);
    change({ selection: [from, to] }, false);
    set({ asksLink: [from, to] });
  };
  return {
    ...sought,
    found,
    ...(pair && { pair }),
    isReading: search?.isReading() ?? true,
    isHidden: hiddenByFilters(reader, view),
    type: (query) => set({ sought: { query, active: query === "" ? -1 : 0, open: true } }),
    move: (active) => set({ sought: { ...sought, active } }),
    close: () => set({ sought: { ...sought, open: false } }),
    enter: (entered) => set({ sought: { ...sought, entered } }),
    ask,
    beside: (id) => {
      set({ sought: NOTHING_SOUGHT, begun: true, railOpen: false });
      change({ selection: withBeside(view.selection, id) });
    },
  };
}

/** What is read and the first thing that was found beside it; a claim's name would not fit into the question. */
function pairWithRead({ reader: { graph }, view }: Page, found: SearchState["found"]): SearchState["pair"] {
  const [from] = view.selection ?? [];
  if (from === undefined || !graph.hasNode(from) || graph.getNodeAttribute(from, "kind") === "Claim") return undefined;
  const other = found.find(({ id, kind }) => id !== from && kind !== "Claim");
  return other && { from, to: other.id, isFirst: false };
}
