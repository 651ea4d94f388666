import { css } from "lit";

/** The size of an element for which the page around says none, and the page without what one explores with: from the first picture on. */
export const plainStyles = css`
  :host { height: min(90vh, 600px); }
  .app.plain:not(:has(> claim-graph-story)) { grid-template: minmax(0, 1fr) / minmax(0, 1fr); }
  .app.plain:not(:has(> claim-graph-story)) > .stage { grid-area: 1 / 1; }
  .rail > ::slotted(:not(header)) { display: none; }
`;
