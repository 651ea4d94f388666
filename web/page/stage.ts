import { html, nothing } from "lit";
import { lensNamed } from "../../src/picture/lenses.ts";
import { notice } from "./notice.ts";
import type { Page } from "./page.ts";
import { zoomButtons } from "./zoom-buttons.ts";

/** The middle of the page: the lens's sentence, the picture or the tables, and the strip of time. */
export function stage(page: Page): unknown {
  const { reader, view, state, change, set } = page;
  const { graph, language, say } = reader;
  const isTable = view.as === "table";
  const headline = lensNamed(view.lens).headline?.(graph, language) ?? "";
  const input = { reader, view, change };
  const touch = () => set({ begun: true, sought: { ...state.sought, open: false } });
  const hint = !state.begun && !isTable && graph.order > 0 && (view.selection?.length ?? 0) === 0;
  return html`<main class="stage" @pointerdown=${touch}>
    <div class="view">
      ${headline === "" ? nothing : html`<p class="headline">${headline}</p>`}
      <div class="picture" role="application" tabindex="0" aria-label=${say.picture} aria-describedby="picture-keys" ?hidden=${isTable}></div>
      <p id="picture-keys" class="unseen">${say.pictureKeys}</p>
      ${isTable ? html`<claim-graph-table .input=${input}></claim-graph-table>` : nothing}
      ${isTable ? nothing : notice(graph, say)}
      ${hint ? html`<p class="hint">${say.hint}</p>` : nothing}
      ${isTable ? nothing : zoomButtons(say, page.zoom)}
    </div>
    <claim-graph-time .input=${input}></claim-graph-time>
  </main>`;
}
