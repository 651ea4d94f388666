import { html, nothing } from "lit";
import { filterChip } from "../narrow/filter-chip.ts";
import { countedLegend } from "../panels/counted-legend.ts";
import { legendBlock } from "../panels/legend-block.ts";
import { toldBy } from "../story/told-by.ts";
import type { Page } from "./page.ts";
import { pageSearch } from "./page-search.ts";
import { lensChips, settings, sourcesBlock, titleBlock, voiceList } from "./rail-blocks.ts";
import { railFold } from "./rail-fold.ts";
import { railIcons } from "./rail-icons.ts";

/** What a page can be asked: the title and what it is of, the search, lenses, filters, the legend; or a story instead. */
export function rail(page: Page): unknown {
  const { reader, view, state, change, set } = page;
  const { say } = reader;
  if (toldBy(page)) return html`<claim-graph-story .input=${{ reader, view, change }}></claim-graph-story>`;
  const { railOpen } = state;
  const fold = railFold(() => set({ railOpen: false }));
  return html`<div class="rail" @keydown=${railOpen ? fold.press : nothing} @focusout=${railOpen ? fold.leave : nothing}>
    ${railIcons(page)}
    ${titleBlock(reader)}
    <button type="button" class="more" aria-expanded=${railOpen} aria-label=${railOpen ? say.close : say.about} @click=${(event: Event) => (railOpen ? fold.close(event) : set({ railOpen: true }))}>
      ${railOpen ? "×" : "i"}
    </button>
    ${pageSearch(page)} ${filterChip(page, () => set({ filtersShown: true }))} ${lensChips(reader, view, change)}
    <div class="rest">
      <claim-graph-stories .input=${{ reader, view, change }}></claim-graph-stories>
      ${legendBlock(reader, countedLegend(reader, view), view, change)}
      <claim-graph-facets .input=${{ reader, view, change }}></claim-graph-facets>
      ${voiceList(reader)} ${sourcesBlock(reader)} ${settings(reader, view, change, () => set({ keysShown: true }))}
    </div>
  </div>
  ${railOpen ? html`<div class="scrim" @click=${fold.close}></div>` : nothing}`;
}
