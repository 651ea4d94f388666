import { html, nothing } from "lit";
import type { View } from "../../src/model/view.ts";
import type { ChangeView } from "../change-view.ts";
import { count, fill, formatNumber } from "../messages/message.ts";
import { chooseValues } from "../narrow/filter-changes.ts";
import type { CountedEntry } from "./counted-legend.ts";
import { lineMark } from "./line-mark.ts";
import type { Reader } from "./reader.ts";
import { shapeMark } from "./shape-mark.ts";

/** As many sorts of links stand in the open, and our own reading beside them; the others unfold. */
const OPEN_LINKS = 3;
const OWN_READING = "editor";

/** What colours, shapes and lines mean, with how many are shown and how many hidden; a kind can be seen alone. */
export function legendBlock(reader: Reader, entries: readonly CountedEntry[], view: View, change: ChangeView): unknown {
  const { say, language } = reader;
  const chosen = view.filters?.type ?? [];
  const toggle = (id: string) => {
    const next = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
    change(chooseValues(view, "type", next));
  };
  const links = entries.filter(({ id, mark }) => "look" in mark && id !== OWN_READING);
  const own = entries.filter(({ id }) => id === OWN_READING);
  // One sort alone is shown sooner than it is announced.
  const open = links.length <= OPEN_LINKS + 1 ? links.length : OPEN_LINKS;
  const folded = links.slice(open);
  const hidden = entries.reduce((sum, entry) => sum + ("look" in entry.mark ? 0 : entry.hidden), 0);
  return html`<section class="legend" aria-label=${say.legend}>
    <h2>${say.legend}${hidden === 0 ? nothing : html`<span class="count"> · ${count(say.facets.hidden, hidden, language)}</span>`}</h2>
    <ul>
      ${entries.map((entry) => {
        const { id, label, mark } = entry;
        return "look" in mark
          ? nothing
          : html`<li><button type="button" class="entry" title=${say.legendNote} aria-pressed=${chosen.includes(id)} @click=${() => toggle(id)}>
              ${shapeMark(mark.shape, mark.color)}<span>${label}</span>${countOf(reader, entry)}
            </button></li>`;
      })}
    </ul>
    ${
      chosen.length === 0
        ? nothing
        : html`<button type="button" class="chip" @click=${() => change(chooseValues(view, "type", []))}>${say.showAll}</button>`
    }
    <ul class="lines">${[...links.slice(0, open), ...own].map((entry) => lineEntry(reader, entry))}</ul>
    ${
      folded.length === 0
        ? nothing
        : html`<details class="lines">
            <summary>${count(say.moreLinks, folded.length, language)}</summary>
            <ul>${folded.map((entry) => lineEntry(reader, entry))}</ul>
          </details>`
    }
  </section>`;
}

function lineEntry(reader: Reader, entry: CountedEntry): unknown {
  const { label, mark } = entry;
  return "look" in mark
    ? html`<li class="entry line">${lineMark(mark.look)}<span>${label}</span>${countOf(reader, entry)}</li>`
    : nothing;
}

/** How many are shown; where some are hidden, of how many. */
function countOf({ say, language }: Reader, { count: n, hidden }: CountedEntry): unknown {
  const shown = formatNumber(n, language);
  if (hidden === 0) return html`<span class="count">${shown}</span>`;
  const all = formatNumber(n + hidden, language);
  return html`<span class="count"><span aria-hidden="true"><b>${shown}</b>/${all}</span><span class="unseen">${fill(say.find.some, { shown, n: all })}</span></span>`;
}
