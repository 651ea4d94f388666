import { searchStyles } from "../find/search-styles.ts";
import { frameStyles } from "../styles/frame-styles.ts";
import { railStyles } from "../styles/rail-styles.ts";
import { readingStyles } from "../styles/reading-styles.ts";
import type { Page } from "./page.ts";
import { isReading, panel } from "./panel.ts";
import { rail } from "./rail.ts";
import { aboutPicture, headline, overPicture, underPicture } from "./stage.ts";

export { listenToPage } from "./key-actions.ts";
export { defineParts } from "./later-parts.ts";
export { takeEntered } from "./page-search.ts";

/** What it looks like. */
export const AROUND_STYLES = [railStyles, readingStyles, searchStyles, frameStyles];

/** Everything that stands around the picture, as templates by their places. */
export interface Around {
  readonly rail: unknown;
  readonly headline: unknown;
  readonly overPicture: unknown;
  readonly underPicture: unknown;
  readonly panel: unknown;
  readonly aboutPicture: unknown;
  /** Whether anything is read: the layout makes room for it. */
  readonly isReading: boolean;
}

/** Makes it all for a page, in one chunk: the first picture does not wait for it. */
export function drawAround(page: Page): Around {
  return {
    rail: rail(page),
    headline: headline(page),
    overPicture: overPicture(page),
    underPicture: underPicture(page),
    panel: panel(page),
    aboutPicture: aboutPicture(page),
    isReading: isReading(page),
  };
}
