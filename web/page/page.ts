import type { ClaimGraph } from "../../src/model/claim-graph.ts";
import type { View } from "../../src/model/view.ts";
import type { ChangeView } from "../change-view.ts";
import type { Search } from "../find/search-index.ts";
import type { Reader } from "../panels/reader.ts";
import type { PageState } from "./page-state.ts";

/** What the blocks of the page are made from, and what they may do. */
export interface Page {
  /** The `<claim-graph>` itself. */
  readonly host: HTMLElement;
  readonly reader: Reader;
  readonly view: View;
  readonly state: PageState;
  /** The graph of the lens: it may have links of its own. */
  readonly shown: ClaimGraph;
  /** Absent until its chunk has come. */
  readonly search?: Search;
  readonly change: ChangeView;
  readonly set: (changes: Partial<PageState>) => void;
  /** Opens a node or a link; nothing is read any more where it is undefined. By keyboard, the focus goes along. */
  readonly choose: (id: string | undefined, byKeyboard: boolean) => void;
  readonly zoom: (factor: number) => void;
  /** Goes along a link of the picture, the way that an arrow key says. */
  readonly walk: (key: string) => void;
}
