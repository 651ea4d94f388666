import type { View } from "../../src/model/view.ts";
import type { Page } from "../page/page.ts";

/** What is needed of a `<claim-graph>` that stands in somebody's page. */
export interface Embedding {
  /** Tells its events. */
  readonly element: HTMLElement;
  /** What it draws into. */
  readonly root: () => HTMLElement | DocumentFragment;
  readonly view: () => View;
  /** Undefined until graph and texts have come. */
  readonly page: () => Page | undefined;
  /** Until when it stands there. */
  readonly signal: AbortSignal;
}
