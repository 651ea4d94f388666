import { html, nothing } from "lit";
import { readingPanel } from "../panels/reading-panel.ts";
import type { PartInput } from "../part.ts";
import { toldBy } from "../story/told-by.ts";
import type { Page } from "./page.ts";
import { sheetHandle } from "./sheet-handle.ts";

/** What is being read: one thing, or several side by side; on a phone a sheet. */
export function panel(page: Page): unknown {
  const { reader, view, state, change, set } = page;
  // Only once it stands still is it known how much of the picture it covers.
  const settle = ({ propertyName }: TransitionEvent) => propertyName === "height" && set({});
  return html`<aside class="panel" ?hidden=${!isReading(page)} tabindex="-1" aria-label=${reader.say.reading} @transitionend=${settle}>
    ${sheetHandle(reader.say.resize, state.sheet, (sheet) => set({ sheet }))}
    <button type="button" class="close" aria-label=${reader.say.close} @click=${(event: MouseEvent) => page.choose(undefined, event.detail === 0)}>×</button>
    <div class="text">${contentOf(page, { reader, view, change })}</div>
  </aside>`;
}

/** Whether anything is read: what the layout needs to know before the panel is drawn. */
export function isReading(page: Page): boolean {
  return readIn(page).length > 0;
}

/** Two nodes or more are compared; else the first thing is read. */
function contentOf(page: Page, input: PartInput): unknown {
  const { reader, shown } = page;
  const [first, ...others] = readIn(page);
  if (first === undefined) return nothing;
  const nodes = [first, ...others].filter((id) => reader.graph.hasNode(id));
  if (nodes.length > 1)
    return html`<claim-graph-comparison .input=${input} .asksLink=${page.state.asksLink}></claim-graph-comparison>`;
  return readingPanel(reader, first, shown);
}

/** What is selected and there to be read. What a story chooses is told by the story, most of the time. */
function readIn(page: Page): readonly string[] {
  const { reader, view, shown } = page;
  const { graph } = reader;
  const step = toldBy(page)?.step;
  if (step && !step.panel && String(step.view?.selection) === String(view.selection)) return [];
  return (view.selection ?? []).filter((id) => graph.hasNode(id) || graph.hasEdge(id) || shown.hasEdge(id));
}
