import type { SearchState } from "../find/search-box.ts";
import type { ShareTab } from "../share/share-tab.ts";
import type { SheetHeight } from "./sheet-handle.ts";

/** What the page knows beside its view: nothing here belongs into a link. */
export interface PageState {
  readonly sought: Pick<SearchState, "query" | "active" | "open" | "entered">;
  readonly sheet: SheetHeight;
  /** Whether the whole rail is unfolded, where the screen is too narrow for it. */
  readonly railOpen: boolean;
  /** Whether the reader has chosen anything yet: the line of instruction is for those who have not. */
  readonly begun: boolean;
  /** The node that the keyboard has come to in the picture. */
  readonly cursor: string | undefined;
  /** Whether the list of keys is shown. */
  readonly keysShown: boolean;
  /** Whether the sheet of filters is shown, where the rail has no room for them. */
  readonly filtersShown: boolean;
  /** Whether the small legend of a low frame is folded. */
  readonly legendFolded: boolean;
  /** The two of which the reader has asked last how they are linked. */
  readonly asksLink: readonly string[];
  /** The tab at which the dialog for sharing is open, if it is. */
  readonly share: ShareTab | undefined;
}

/** An empty search field. */
export const NOTHING_SOUGHT: PageState["sought"] = { query: "", active: -1, open: false };

/** How a page begins. */
export const FIRST_STATE: PageState = {
  sought: NOTHING_SOUGHT,
  sheet: "half",
  railOpen: false,
  begun: false,
  cursor: undefined,
  keysShown: false,
  filtersShown: false,
  legendFolded: false,
  asksLink: [],
  share: undefined,
};
