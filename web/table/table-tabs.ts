import { html } from "lit";
import { formatNumber } from "../messages/message.ts";
import type { Reader } from "../panels/reader.ts";
import type { TableName } from "./table-name.ts";

const STEPS: ReadonlyMap<string, number> = new Map([
  ["ArrowRight", 1],
  ["ArrowLeft", -1],
  ["Home", -Infinity],
  ["End", Infinity],
]);

/** One tab for each table with the number of its rows; the arrow keys walk from tab to tab. */
export function tableTabs(
  { say: words, language }: Reader,
  counts: ReadonlyMap<TableName, number>,
  open: TableName,
  choose: (name: TableName) => void,
): unknown {
  const say = words.table;
  const names = [...counts.keys()];
  const press = (event: KeyboardEvent) => {
    const step = STEPS.get(event.key);
    if (step === undefined) return;
    event.preventDefault();
    const at = Math.max(0, Math.min(names.indexOf(open) + step, names.length - 1));
    const name = names[at];
    if (name === undefined) return;
    choose(name);
    const { currentTarget } = event;
    if (currentTarget instanceof HTMLElement) currentTarget.querySelector<HTMLElement>(`#tab-${name}`)?.focus();
  };
  return html`<div class="tabs" role="tablist" aria-label=${say.tables} @keydown=${press}>
    ${names.map(
      (name) =>
        html`<button type="button" id=${`tab-${name}`} class="tab" role="tab" aria-controls="rows" aria-selected=${name === open}
          tabindex=${name === open ? 0 : -1} @click=${() => choose(name)}
        >${say.names[name]} <span class="count">${formatNumber(counts.get(name) ?? 0, language)}</span></button>`,
    )}
  </div>`;
}
