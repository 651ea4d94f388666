import { css } from "lit";

/** Type, controls and what every part shares. Colours come from the theme as custom properties. */
export const baseStyles = css`
  :host { --text-note: var(--claim-graph-text-note, 12px); --text-body: var(--claim-graph-text-body, 14px); --text-claim: var(--claim-graph-text-claim, 16px); --text-title: var(--claim-graph-text-title, 20px); --text-figure: var(--claim-graph-text-figure, 28px); }
  :host { display: block; position: relative; background: var(--paper); color: var(--ink); font: 400 var(--text-body)/1.45 "Noto Sans", sans-serif; }
  * { box-sizing: border-box; }
  h1, h2, h3, h4, h5, p, ul, figure, blockquote { margin: 0; padding: 0; }
  ul { list-style: none; }
  button, input, select { font: inherit; color: inherit; }
  button { cursor: pointer; background: none; border: 0; padding: 0; }
  a { color: inherit; text-decoration-color: color-mix(in srgb, currentColor 35%, transparent); text-underline-offset: 2px; }
  a:hover { text-decoration-color: currentColor; }
  :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
  .muted, .told, .count { color: var(--muted); }
  .count { font-variant-numeric: tabular-nums; font-weight: 400; }
  .mark { flex: none; vertical-align: -2px; }
  .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .chip { padding: 4px 10px; border: 1px solid var(--line); border-radius: 999px; background: var(--paper); line-height: 1.4; }
  .chip:hover { border-color: var(--muted); }
  .chip[aria-pressed="true"] { background: var(--ink); border-color: var(--ink); color: var(--paper); }
  .tag { display: inline-block; padding: 0 6px; border: 1px solid var(--line); border-radius: 3px; font-size: var(--text-note); font-weight: 400; color: var(--muted); white-space: nowrap; }
  .tag.editor { border-style: dotted; border-color: var(--muted); color: var(--ink); }
  .tag .mark.line { width: 20px; margin-right: 5px; vertical-align: -1px; }
  .state { max-width: 46ch; padding: 20px; }
  .waiting .loading { animation: appear 0s 400ms both; color: var(--muted); }
  @keyframes appear { from { visibility: hidden; } to { visibility: visible; } }
`;
