import { isFramed } from "../embed/mode.ts";
import { onAskToShare } from "../share/share-tab.ts";
import type { KeyPress } from "./early-keys.ts";
import type { Page } from "./page.ts";
import type { PageState } from "./page-state.ts";
import { actOn, type KeyActions, listenToKeys } from "./shortcuts.ts";
import { ZOOM_STEP } from "./zoom-buttons.ts";

/** Where keys are pressed, and the page that they act on; nothing happens while there is none. */
interface PressedOn {
  readonly target: EventTarget;
  readonly page: () => Page | undefined;
  /** Holds the search. */
  readonly root: ParentNode & EventTarget;
  /** What was pressed while there was no page yet. */
  readonly early: readonly KeyPress[];
}

/** Lets the keys act on a page, those pressed before first; until the signal aborts. */
export function listenToPage({ target, page, root, early }: PressedOn, signal: AbortSignal): void {
  const actions = keyActions(page, root);
  listenToKeys(target, actions, signal);
  catchUp(early, actions, page);
  if (target === document) void import("../print/print-page.ts").then(({ printPage }) => printPage(page, signal));
  onAskToShare(root, (share) => page()?.set({ share }), signal);
}

/** Does what early keys meant; what was pressed after the search was called is what is sought. */
function catchUp(early: readonly KeyPress[], actions: KeyActions, page: () => Page | undefined): void {
  let words: string | undefined;
  let entered: PageState["sought"]["entered"];
  for (const press of early) {
    const { key } = press.event;
    if (words === undefined || key === "Escape") words = actOn(press, actions) === "search" ? "" : undefined;
    else if (key === "Enter") entered = "open";
    else if (key === "Backspace") words = words.slice(0, -1);
    else if (key.length === 1) words += key;
  }
  if (words) page()?.set({ sought: { query: words, active: 0, open: true, ...(entered && { entered }) } });
}

function keyActions(page: () => Page | undefined, root: ParentNode): KeyActions {
  const on = (act: (page: Page) => void) => () => {
    const present = page();
    if (present) act(present);
  };
  return {
    search: on(({ set }) => {
      if (focusSearch(root)) return;
      // Where the screen is narrow it is folded away with the rail.
      set({ railOpen: true });
      requestAnimationFrame(() => focusSearch(root));
    }),
    keys: on(({ set }) => set({ keysShown: true })),
    table: on(({ view, change }) => change({ as: view.as === "table" ? undefined : "table" })),
    share: on(({ set }) => set({ share: "link" })),
    // In a frame the steps are those of the page around.
    back: () => isFramed() || history.back(),
    forward: () => isFramed() || history.forward(),
    leave: on(({ state, set, choose }) => {
      // A dialog may still be on its way.
      if (state.railOpen || state.keysShown || state.filtersShown || state.share)
        set({ railOpen: false, keysShown: false, filtersShown: false, share: undefined });
      else choose(undefined, true);
    }),
    walk: (key) => page()?.walk(key),
    open: on(({ state, choose }) => state.cursor !== undefined && choose(state.cursor, true)),
    nearer: on(({ zoom }) => zoom(ZOOM_STEP)),
    further: on(({ zoom }) => zoom(1 / ZOOM_STEP)),
    whole: on(({ zoom }) => zoom(0)),
  };
}

/** Whether the search is there to be written in. */
function focusSearch(root: ParentNode): boolean {
  const field = root.querySelector<HTMLElement>("#search");
  field?.focus();
  return field?.matches(":focus") === true;
}
