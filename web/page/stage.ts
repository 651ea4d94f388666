import { html, nothing } from "lit";
import { headlineOf } from "../../src/picture/headlines.ts";
import { itemsOf } from "../../src/picture/items/item-picker.ts";
import { lensNamed } from "../../src/picture/lenses.ts";
import { shownGraph } from "../../src/picture/shown-graph.ts";
import { wholeGraphOf } from "../../src/query/time/as-known-on.ts";
import { LIFT_ALL } from "../narrow/filter-changes.ts";
import { announcement } from "../panels/announcement.ts";
import { notice } from "./notice.ts";
import type { Page } from "./page.ts";
import { isReading } from "./panel.ts";
import { smallLegend, wholeMapLink } from "./small-legend.ts";
import { zoomButtons } from "./zoom-buttons.ts";

/** What the lens says of the data, over the picture. */
export function headline({ reader, view }: Page): string {
  return headlineOf(lensNamed(view.lens).id, shownGraph(reader.graph, view), reader.language);
}

/** What lies over the picture, or the tables that stand in its place. */
export function overPicture(page: Page): unknown {
  const { reader, view, state, change } = page;
  const { graph, say } = reader;
  if (view.as === "table") return html`<claim-graph-table .input=${{ reader, view, change }}></claim-graph-table>`;
  const whole = wholeGraphOf(graph);
  const { nodes } = itemsOf(whole, { ...view, language: reader.language });
  if (nodes.length === 0 && whole.order > 0) return nothingLeft(page);
  const hint = !state.begun && whole.order > 0 && !isReading(page);
  return html`${notice(whole, view, say)} ${hint ? html`<p class="hint">${say.hint}</p>` : nothing} ${zoomButtons(say, page.zoom)}`;
}

/** The strip of time; in a low frame the legend in its place. */
export function underPicture(page: Page): unknown {
  const { reader, view, change } = page;
  return html`<claim-graph-time .input=${{ reader, view, change }}></claim-graph-time>
    <div class="low">${smallLegend(page)} ${wholeMapLink(page)}</div>`;
}

/** What a screen reader is told: how to walk in the picture, and where one is; and the dialogs that are asked for. */
export function aboutPicture(page: Page): unknown {
  const { reader, view, state, shown, set } = page;
  const spoken = state.cursor ?? (isReading(page) ? view.selection?.[0] : undefined);
  return html`<p id="picture-keys" hidden>${reader.say.pictureKeys}</p>
    <p class="unseen" role="status">${spoken === undefined ? "" : announcement(reader, spoken, shown)}</p>
    ${state.keysShown ? html`<claim-graph-keys .input=${page} @close=${() => set({ keysShown: false })}></claim-graph-keys>` : nothing}
    ${state.filtersShown ? html`<claim-graph-filter-sheet .input=${page} @close=${() => set({ filtersShown: false })}></claim-graph-filter-sheet>` : nothing}
    ${state.share ? html`<claim-graph-share .input=${page} .tab=${state.share} @close=${() => set({ share: undefined })}></claim-graph-share>` : nothing}`;
}

/** What is said where filters and time leave nothing to draw, with the way back. */
function nothingLeft({ reader, change }: Page): unknown {
  const say = reader.say.facets;
  const lift = () => change(LIFT_ALL);
  return html`<div class="state">
    <p>${say.none}</p>
    <button type="button" class="chip" @click=${lift}>${say.liftAll}</button>
  </div>`;
}
