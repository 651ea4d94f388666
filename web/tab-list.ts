import { css, html, nothing } from "lit";

/** Tabs, of which one is open. */
interface TabList<Name extends string> {
  readonly tabs: readonly { readonly name: Name; readonly label: unknown }[];
  readonly open: Name;
  readonly choose: (name: Name) => void;
  /** What a screen reader calls them; or the id of what says it. */
  readonly label?: string;
  readonly labelledBy?: string;
  /** The id of the panel that they open, in the same root; it is labelled by `tab-` and the open one's name. */
  readonly panel: string;
}

/** One button for each; the arrow keys go round, Home and End to the first and the last, and what they come to opens. */
export function tabList<Name extends string>(list: TabList<Name>): unknown {
  const { tabs, open, choose, label = nothing, labelledBy = nothing, panel } = list;
  const names = tabs.map(({ name }) => name);
  const walk = (event: KeyboardEvent) => {
    const name = names[placeAfter(event.key, names.indexOf(open), names.length)];
    if (name === undefined) return;
    event.preventDefault();
    choose(name);
    const { currentTarget } = event;
    if (currentTarget instanceof HTMLElement) currentTarget.querySelector<HTMLElement>(`#tab-${name}`)?.focus();
  };
  return html`<div class="tabs" role="tablist" aria-label=${label} aria-labelledby=${labelledBy} @keydown=${walk}>
    ${tabs.map(
      (
        tab,
      ) => html`<button type="button" id=${`tab-${tab.name}`} role="tab" aria-controls=${panel} aria-selected=${tab.name === open}
        tabindex=${tab.name === open ? 0 : -1} @click=${() => choose(tab.name)}>${tab.label}</button>`,
    )}
  </div>`;
}

/** -1 where the key means nothing here. */
function placeAfter(key: string, at: number, count: number): number {
  if (key === "ArrowRight") return (at + 1) % count;
  if (key === "ArrowLeft") return (at + count - 1) % count;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : -1;
}

/** Words on a line, the open one's underlined. */
export const tabListStyles = css`
  .tabs { display: flex; gap: 8px; margin: 0 -6px; overflow-x: auto; scrollbar-width: none; box-shadow: inset 0 -1px var(--line); }
  .tabs button { flex: none; min-height: 44px; padding: 0 6px; border-bottom: 2px solid transparent; color: var(--muted); white-space: nowrap; }
  .tabs button:hover { color: var(--ink); }
  .tabs button[aria-selected="true"] { border-color: var(--ink); color: var(--ink); font-weight: 600; }
  .tabs :focus-visible { outline-offset: -3px; }
`;
