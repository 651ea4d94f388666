import { html, nothing } from "lit";
import { stepOf } from "../../src/model/story-view.ts";
import { readingPanel } from "../panels/reading-panel.ts";
import type { Page } from "./page.ts";
import { sheetHandle } from "./sheet-handle.ts";

/** What is being read: one thing, or several side by side; on a phone a sheet. */
export function panel(page: Page): unknown {
  const { reader, view, state, change, set } = page;
  const content = contentOf(page);
  return html`<aside class="panel" ?hidden=${content === nothing} tabindex="-1" aria-label=${reader.say.reading}>
    ${sheetHandle(reader.say.resize, state.sheet, (sheet) => set({ sheet }))}
    <button type="button" class="close" aria-label=${reader.say.close} @click=${(event: MouseEvent) => page.choose(undefined, event.detail === 0)}>×</button>
    <div class="text">${content === "comparison" ? html`<claim-graph-comparison .input=${{ reader, view, change }}></claim-graph-comparison>` : content}</div>
  </aside>`;
}

/** Whether anything is read: what the layout needs to know before the panel is drawn. */
export function isReading(page: Page): boolean {
  return contentOf(page) !== nothing;
}

/** Two nodes or more are compared; else the first is read. What a story chooses is told by the story, most of the time. */
function contentOf({ reader, view, shown }: Page): unknown {
  const { graph } = reader;
  const step = stepOf(graph.getAttribute("stories"), view.story)?.step;
  if (step && !step.panel && String(step.view?.selection) === String(view.selection)) return nothing;
  const known = (view.selection ?? []).filter((id) => graph.hasNode(id) || graph.hasEdge(id) || shown.hasEdge(id));
  const [first] = known;
  if (first === undefined) return nothing;
  if (known.filter((id) => graph.hasNode(id)).length > 1) return "comparison";
  return readingPanel(reader, first, shown);
}
