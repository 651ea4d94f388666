import { css } from "lit";

/** What a low frame in somebody's page has in place of rail and time: a small legend, and the way to the whole. */
export const frameStyles = css`
  .low { display: none; }
  .marks { display: flex; flex: none; align-items: center; gap: 12px; min-width: 0; padding: 2px 0 2px 16px; font-size: var(--text-note); }
  /* One line, whatever the language: the picture keeps the rest. */
  .marks ul { display: flex; flex: 1; gap: 14px; min-width: 0; padding: 3px 16px 3px 2px; overflow-x: auto; scrollbar-width: none; mask: linear-gradient(to left, transparent, black 24px); }
  .marks ul[hidden] { display: none; }
  .marks li { display: flex; align-items: center; gap: 6px; line-height: 20px; white-space: nowrap; }
  .marks .mark { width: 12px; }
  .marks .mark.line { width: 24px; }
  .fold { position: relative; flex: none; display: flex; align-items: center; gap: 7px; min-height: 26px; color: var(--muted); }
  .fold:hover { color: var(--ink); }
  /* As large as a thumb, though the line is not. */
  .fold::before { content: ""; position: absolute; inset: -9px -10px; }
  .fold::after { content: ""; width: 6px; height: 6px; margin-top: -3px; border: solid currentColor; border-width: 0 1.5px 1.5px 0; rotate: 45deg; }
  .fold[aria-expanded="false"]::after { rotate: -45deg; margin-top: 0; }
  .whole { flex: none; display: inline-flex; align-items: center; gap: 5px; min-height: 44px; color: var(--accent); text-decoration: underline; text-decoration-thickness: 1px; }

  @media (max-width: 720px) and (max-height: 520px) {
    .low { display: flex; flex: none; justify-content: space-between; align-items: center; border-top: 1px solid var(--line); }
    .app:has(> claim-graph-story) .low { display: none; }
    .low .marks { flex: 1; }
    .low .whole { padding: 0 16px 0 12px; }
  }
`;
