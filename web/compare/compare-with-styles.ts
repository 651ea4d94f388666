import { css } from "lit";

/** A button and, under it, a field with a list that lies over what follows. */
export const compareWithStyles = css`
  :host { display: inline-block; background: none; max-width: 100%; }
  .control { position: relative; margin-top: var(--compare-gap, 12px); }
  .chip { color: var(--ink); }
  .choice { position: absolute; z-index: 4; top: calc(100% + 4px); left: 0; width: min(340px, 84vw); padding: 8px; border: 1px solid var(--muted); border-radius: 8px; background: var(--surface); }
  .choice[hidden] { display: none; }
  input { width: 100%; height: 36px; padding: 0 10px; border: 1px solid var(--line); border-radius: 8px; background: var(--paper); text-overflow: ellipsis; }
  input::placeholder { color: var(--muted); opacity: 1; }
  .hint { margin: 6px 2px; font-size: var(--text-note); color: var(--muted); }
  .offers { max-height: 280px; overflow-y: auto; scrollbar-width: thin; }
  .offer { display: flex; align-items: flex-start; gap: 8px; padding: 6px 8px; border-radius: 6px; cursor: pointer; }
  .offer .mark { margin-top: 3px; }
  .offer[aria-selected="true"], .offer:hover { background: color-mix(in srgb, var(--ink) 8%, transparent); }
  .offer .muted { font-size: var(--text-note); }

  @media (max-width: 720px) {
    .chip, input { min-height: 44px; }
    .chip { padding: 4px 16px; }
    .offer { min-height: 44px; align-items: center; }
    .offer .mark { margin-top: 0; }
  }
`;
