import { html, nothing } from "lit";
import { isFramed } from "../embed/mode.ts";
import { countedLegend } from "../panels/counted-legend.ts";
import { lineMark } from "../panels/line-mark.ts";
import { shapeMark } from "../panels/shape-mark.ts";
import { siteAround } from "../share/site-around.ts";
import type { Page } from "./page.ts";

/** So many sorts of links are named: those that say how claims stand to each other come first. */
const LINES = 3;

/** The legend in a line that scrolls, for a frame without room for the rail; it can be folded. */
export function smallLegend({ reader, view, state, set }: Page): unknown {
  const entries = countedLegend(reader, view).filter(({ count, id }) => count > 0 && id !== "editor");
  const kinds = entries.filter(({ mark }) => !("look" in mark));
  const lines = entries.filter(({ mark }) => "look" in mark).slice(0, LINES);
  const { legend } = reader.say;
  return html`<section class="marks" aria-label=${legend}>
    <button type="button" class="fold" aria-expanded=${!state.legendFolded} @click=${() => set({ legendFolded: !state.legendFolded })}>${legend}</button>
    <ul tabindex="0" aria-label=${legend} ?hidden=${state.legendFolded}>
      ${[...kinds, ...lines].map(
        ({ label, mark }) =>
          html`<li>${"look" in mark ? lineMark(mark.look) : shapeMark(mark.shape, mark.color)}<span>${label}</span></li>`,
      )}
    </ul>
  </section>`;
}

/** From a frame in somebody's page to the whole map, as it is seen here; nothing where it has no frame, or no address. */
export function wholeMapLink({ host, reader: { graph, say }, view }: Page): unknown {
  const hasAddress = /^(https?|file):$/.test(location.protocol) || graph.getAttribute("base") !== undefined;
  if (!isFramed() || !hasAddress) return nothing;
  const { camera: _, ...whole } = view;
  return html`<a class="whole" href=${siteAround(graph, host).addressOf(whole)} target="_blank" rel="noopener">
    ${say.openWhole}<svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.4"><path d="M4 2.500H9.500V8M9.500 2.500L2.500 9.500"></path></svg>
  </a>`;
}
