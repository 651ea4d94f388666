import { html, nothing } from "lit";
import { captionOf } from "../../src/picture/caption.ts";
import { shownGraph } from "../../src/picture/shown-graph.ts";
import type { Around } from "../page/around.ts";
import type { Page } from "../page/page.ts";
import { isReading, panel } from "../page/panel.ts";
import { smallLegend, wholeMapLink } from "../page/small-legend.ts";
import { aboutPicture, headline, overPicture } from "../page/stage.ts";
import { text } from "../panels/reader.ts";
import { toldBy } from "../story/told-by.ts";

/** What stands around the picture for those who read it in somebody's page: title, sources, and the way to everything. */
export function readPage(page: Page, explore: () => void): Around {
  const { reader, view, change } = page;
  const { graph, language, say } = reader;
  // Nobody is told what to choose who has not come to choose.
  const begun = { ...page, state: { ...page.state, begun: true } };
  const story = toldBy(page);
  return {
    rail: story ? html`<claim-graph-story .input=${{ reader, view, change }}></claim-graph-story>` : nothing,
    headline: html`<b>${text(reader, graph.getAttribute("title"))}</b> <span>${headline(page)}</span>`,
    overPicture: overPicture(begun),
    // A story has a way to the map of its own.
    underPicture: story
      ? nothing
      : html`${smallLegend(page)}<div class="foot">
          <p class="caption">${captionOf(graph, language, shownGraph(graph, view, view.selection))}</p>
          ${wholeMapLink(page)}
          <button type="button" class="chip explore" @click=${explore}>${say.embed.explore}</button>
        </div>`,
    panel: panel(page),
    aboutPicture: aboutPicture(page),
    isReading: isReading(page),
  };
}
