import { css } from "lit";

/** On a phone each row is a card, set as the reading panel sets it: who, what, and how it reached us below. */
export const cardStyles = css`
  @container (max-width: 640px) {
    .top { padding: 6px 16px 0; }
    .tabs { justify-content: space-between; }
    .tools { padding: 10px 0; gap: 8px; position: relative; }
    .words { flex: 1 1 130px; height: 44px; font-size: var(--text-claim); }
    .order { display: flex; gap: 6px; min-width: 0; flex: 1 1 150px; }
    .left.all { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    .order select { flex: 1; min-width: 0; height: 44px; padding: 0 8px; border: 1px solid var(--line); border-radius: 8px; background: var(--paper); text-overflow: ellipsis; }
    .turn { flex: none; width: 44px; height: 44px; display: grid; place-items: center; border: 1px solid var(--line); border-radius: 8px; }
    .hidden { margin: 0; flex: 1 1 100%; justify-content: space-between; }
    .chip { min-height: 44px; padding: 5px 16px; }
    .scroller { border-top: 1px solid var(--line); }
    thead { display: none; }
    table, tbody { display: block; }
    tbody tr { display: flex; flex-wrap: wrap; gap: 2px 12px; min-height: 44px; padding: 12px 16px; border-bottom: 1px solid var(--line); }
    tbody tr.gap { min-height: 0; padding: 0; border: 0; }
    tbody tr > th:first-child, tbody td { display: block; max-width: 100%; padding: 0; border: 0; position: static; text-align: left; color: var(--muted); }
    tbody tr > *, tbody tr:not(.gap):hover > *, tbody tr[aria-current] > *, tbody tr[aria-current]:hover > * { background: none; }
    tbody tr > th:first-child, .links .of-to { flex: 1 1 100%; color: var(--ink); font-size: var(--text-claim); line-height: 22px; }
    tbody tr[aria-current] { background: color-mix(in srgb, var(--accent) 14%, var(--paper)); box-shadow: inset 3px 0 0 var(--accent); }
    tbody tr[aria-current] > th { box-shadow: none; }
    tbody td.blank { display: none; }
    tbody td.number { font-size: var(--text-note); }
    tbody td.number::before, .claims .of-figures::before { content: attr(data-heading) ": "; }
    .voices .of-role { flex: 1 1 100%; color: var(--ink); }
    .claims .of-speaker, .links .of-words { order: 0; flex: 1 1 100%; color: var(--ink); font-weight: 600; }
    .claims tr > .of-speaker { order: -1; }
    .links .of-words { font-size: var(--text-note); }
  }
`;
