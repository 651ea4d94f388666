import type { Around } from "../page/around.ts";
import type { Page } from "../page/page.ts";
import { adoptSheet } from "../styles/adopt-sheet.ts";
import { bringFont } from "./bring-font.ts";
import { embedStyles } from "./embed-styles.ts";
import type { Embedding } from "./embedding.ts";
import { isFramed } from "./mode.ts";
import { obeyFrame } from "./obey-frame.ts";
import { printStill } from "./print-still.ts";
import { readPage } from "./read-page.ts";
import { guardScroll } from "./scroll-guard.ts";

/** What an element in somebody's page has beside the others. */
export interface Embed {
  readonly drawAround: (page: Page, explore: () => void) => Around;
  /** Another part's sheets may have taken its own away. */
  readonly dress: () => void;
}

/** Begins all that an element does for the sake of the page around it; `isFree`: whether wheel and finger are its own. */
export function beginEmbed(embedding: Embedding, isFree: () => boolean): Embed {
  bringFont();
  guardScroll(embedding, isFree);
  if (isFramed()) obeyFrame(embedding);
  return {
    drawAround: readPage,
    dress: () => {
      adoptSheet(embedding.root(), embedStyles.styleSheet);
      printStill(embedding);
    },
  };
}
