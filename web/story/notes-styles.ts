/** How the window of notes looks: read from a lectern, so larger than on the page. */
export const notesStyles = `
  html, body { height: auto; min-height: 100%; }
  body { margin: 0; padding: 28px 32px 96px; box-sizing: border-box; background: var(--paper); color: var(--ink); font: 400 var(--text-title)/1.5 "Noto Sans", sans-serif; }
  h1 { margin: 4px 0 16px; font-size: calc(1.4 * var(--text-title)); font-weight: 600; line-height: 1.25; text-wrap: balance; }
  p { margin: 0 0 12px; max-width: 60ch; }
  .place, .said, .next { color: var(--muted); font-size: var(--text-claim); }
  .place { font-variant-numeric: tabular-nums; margin: 0; }
  .said { margin-top: 24px; padding-top: 16px; border-top: 1px solid var(--line); }
  .next { margin-top: 24px; }
  nav { position: fixed; inset: auto 0 0; display: flex; gap: 12px; padding: 12px 32px 20px; background: var(--paper); }
  button { flex: 1; min-height: 48px; border: 1px solid var(--line); border-radius: 8px; background: var(--surface); color: inherit; font: inherit; font-size: var(--text-claim); cursor: pointer; }
  button:hover:not(:disabled) { border-color: var(--muted); }
  button:disabled { color: var(--muted); cursor: default; opacity: 0.5; }
  :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
`;
