import type { Page } from "./page.ts";
import { type KeyActions, listenToKeys } from "./shortcuts.ts";
import { ZOOM_STEP } from "./zoom-buttons.ts";

/** Where keys are pressed, and the page that they act on; nothing happens while there is none. */
interface PressedOn {
  readonly target: EventTarget;
  readonly page: () => Page | undefined;
  readonly focusSearch: () => void;
}

/** Lets the keys act on a page, until the signal aborts. */
export function listenToPage({ target, page, focusSearch }: PressedOn, signal: AbortSignal): void {
  listenToKeys(target, keyActions(page, focusSearch), signal);
}

function keyActions(page: () => Page | undefined, focusSearch: () => void): KeyActions {
  const on = (act: (page: Page) => void) => () => {
    const present = page();
    if (present) act(present);
  };
  return {
    search: focusSearch,
    keys: on(({ set }) => set({ keysShown: true })),
    table: on(({ view, change }) => change({ as: view.as === "table" ? undefined : "table" })),
    back: () => history.back(),
    forward: () => history.forward(),
    leave: on(({ state, set, choose }) => {
      // The list of keys may still be on its way.
      if (state.railOpen || state.keysShown) set({ railOpen: false, keysShown: false });
      else choose(undefined, true);
    }),
    walk: (key) => page()?.walk(key),
    open: on(({ state, choose }) => state.cursor !== undefined && choose(state.cursor, true)),
    nearer: on(({ zoom }) => zoom(ZOOM_STEP)),
    further: on(({ zoom }) => zoom(1 / ZOOM_STEP)),
    whole: on(({ zoom }) => zoom(0)),
  };
}
