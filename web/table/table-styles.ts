import { css } from "lit";

/** Tables as a page of a book sets them: lines between rows, nothing around them. */
export const tableStyles = css`
  :host { height: 100%; container-type: inline-size; }
  .desk { display: flex; flex-direction: column; height: 100%; min-height: 0; }
  .top { flex: none; padding: 8px 20px 0; }
  .tabs .count { margin-left: 4px; font-size: var(--text-note); }
  .tools { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 16px; padding: 12px 0 4px; }
  .words { flex: 0 1 280px; min-width: 0; height: 36px; padding: 0 10px; border: 1px solid var(--line); border-radius: 8px; background: var(--surface); appearance: none; text-overflow: ellipsis; }
  .words::placeholder { color: var(--muted); opacity: 1; }
  .left, .hidden { color: var(--muted); font-variant-numeric: tabular-nums; }
  .hidden { display: flex; align-items: center; gap: 10px; margin-left: auto; }
  .order { display: none; }
  .scroller { flex: 1; min-height: 0; overflow: auto; scrollbar-width: thin; overflow-anchor: none; }
  .state { margin: 32px auto 0; text-align: center; max-width: 52ch; }
  .state .what { font-size: var(--text-claim); }
  .state .muted { margin-top: 6px; }
  .lifts { display: flex; justify-content: center; flex-wrap: wrap; gap: 8px; margin-top: 16px; }

  table { width: 100%; table-layout: fixed; border-spacing: 0; border-collapse: separate; }
  th { font-weight: 400; text-align: left; }
  thead th { position: sticky; top: 0; z-index: 2; padding: 0 8px; background: var(--paper); border-bottom: 1px solid var(--line); font-size: var(--text-note); vertical-align: bottom; }
  thead button { display: flex; align-items: baseline; gap: 4px; width: calc(100% + 12px); margin: 0 -6px; padding: 8px 6px; text-align: left; line-height: 1.3; color: var(--muted); border-radius: 3px; hyphens: auto; text-wrap: balance; }
  thead button:hover, thead [aria-sort] button { color: var(--ink); }
  thead [aria-sort] button { font-weight: 600; }
  thead button:focus-visible { outline-offset: -3px; }
  .sort { flex: none; align-self: center; }
  .number { text-align: right; font-variant-numeric: tabular-nums; }
  thead .number button { flex-direction: row-reverse; text-align: right; }
  tbody th, tbody td { padding: 9px 8px; line-height: 20px; vertical-align: baseline; background: var(--paper); border-bottom: 1px solid color-mix(in srgb, var(--line) 60%, transparent); overflow-wrap: break-word; hyphens: auto; }
  tbody td { font-size: var(--text-note); line-height: 18px; }
  tbody td.of-speaker, tbody td.of-words, tbody td.of-to, tbody td.number { font-size: var(--text-body); line-height: 20px; }
  th:first-child { padding-left: 20px; }
  th:last-child, td:last-child { padding-right: 20px; }
  tbody tr.gap td { padding: 0; border: 0; }
  tbody tr:not(.gap) { cursor: pointer; }
  tbody tr:not(.gap):hover > * { background: color-mix(in srgb, var(--ink) 4%, var(--paper)); }
  tbody tr[aria-current] > *, tbody tr[aria-current]:hover > * { background: color-mix(in srgb, var(--accent) 14%, var(--paper)); }
  tbody tr[aria-current] > th { box-shadow: inset 3px 0 0 var(--accent); }
  /* The name stays while the other columns pass under it. */
  tr > th:first-child { position: sticky; left: 0; z-index: 1; }
  thead tr > th:first-child { z-index: 3; }
  tbody a { display: block; text-decoration: none; }
  tbody a:hover { text-decoration: underline; text-decoration-thickness: 1px; }
  .kind { display: flex; gap: 6px; align-items: baseline; }
  .kind .mark { position: relative; top: 2px; }
  .kind > span { min-width: 0; overflow-wrap: anywhere; }
  .zero { color: var(--muted); }
  .by { display: block; font-size: var(--text-note); line-height: 18px; color: var(--muted); }

  @container (min-width: 641px) {
    .voices { min-width: 700px; }
    .claims { min-width: 1160px; }
    .links { min-width: 800px; }
    .voices .of-name { width: 29%; }
    .voices .of-kind { width: 19%; }
    .voices .of-role { width: 28%; }
    .voices .number { width: 8%; }
    .claims .of-speaker { width: 12.8%; }
    .claims .of-kind { width: 10%; }
    .claims .of-reached { width: 8%; }
    .claims .of-hedge { width: 136px; }
    .claims .of-topics { width: 10.5%; }
    .claims .of-figures { width: 5%; }
    .claims .of-source { width: 13.5%; }
    .claims .of-date { width: 102px; white-space: nowrap; }
    .links .of-from, .links .of-to { width: 24%; }
    .links .of-words { width: 16%; }
    .links .of-period { width: 8%; }
    .links .of-basis { width: 13%; }
    .links .of-source { width: 15%; }
  }
`;
