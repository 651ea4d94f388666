import { css } from "lit";

/** What was found in a result, marked as the passage in the panel is. */
export const searchStyles = css`
  .result mark { background: color-mix(in srgb, var(--accent) 26%, transparent); color: var(--ink); border-radius: 2px; }
  .group { display: flex; justify-content: space-between; gap: 12px; }
  .question + [role="group"] { margin-top: 4px; padding-top: 4px; border-top: 1px solid var(--line); }
  .result .tag { white-space: nowrap; }
`;
