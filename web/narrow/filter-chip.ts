import { html, nothing } from "lit";
import { plainTypes } from "../../src/picture/items/plain-types.ts";
import { hiddenBy } from "../../src/query/narrow/hidden-by.ts";
import { count, formatNumber } from "../messages/message.ts";
import type { PartInput } from "../part.ts";
import { filtersInUse } from "./filters-in-use.ts";

/** What opens the sheet of filters, where the rail has no room for them; says how many are in use. */
export function filterChip({ reader, view }: Pick<PartInput, "reader" | "view">, open: () => void): unknown {
  const { say, language } = reader;
  const hidden = hiddenBy(reader.graph, plainTypes(view, reader.vocabulary, reader.lookOf));
  const inUse = filtersInUse(reader, view, hidden).reduce((sum, { chips }) => sum + chips.length, 0);
  return html`<button type="button" class="chip filter-chip" aria-haspopup="dialog" @click=${open}>
    ${say.facets.title} ${
      inUse === 0
        ? nothing
        : html`<span class="badge" aria-hidden="true">${formatNumber(inUse, language)}</span><span class="unseen">${count(say.facets.inUse, inUse, language)}</span>`
    }
  </button>`;
}
