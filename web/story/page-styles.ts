import { css } from "lit";

/** The page while a story is told: its card where the rail stands otherwise, the picture in all that is left. */
export const pageStyles = css`
  .app:has(> claim-graph-story) { grid-template-columns: 380px minmax(0, 1fr); }
  claim-graph-story { grid-area: 1 / 1; min-width: 0; min-height: 0; z-index: 2; }
  .app:has(> claim-graph-story) > .stage { grid-area: 1 / 2; }
  .app:has(> claim-graph-story) .headline { display: none; }
  .app:has(> claim-graph-story) .hint { visibility: hidden; }
  .app:has(> claim-graph-story:not([timed])) claim-graph-time { display: none; }
  .app:has(> claim-graph-story[presenting]) { grid-template-columns: clamp(380px, 34vw, 560px) minmax(0, 1fr); }
  .app:has(> claim-graph-story[presenting]) :is(.zoom, .notice) { display: none; }

  @media (max-width: 1100px) {
    .app:has(> claim-graph-story:not([exploring])) .panel { display: none; }
  }

  @media (min-width: 721px) and (max-width: 1100px) {
    .app:has(> claim-graph-story) { grid-template-columns: 340px minmax(0, 1fr); }
  }

  @media (max-width: 720px) {
    .app:has(> claim-graph-story) { grid-template: minmax(0, 1fr) 46% / minmax(0, 1fr); }
    .app:has(> claim-graph-story[presenting]) { grid-template: minmax(0, 1fr) 40% / minmax(0, 1fr); }
    .app:has(> claim-graph-story) > .stage { grid-area: 1 / 1; }
    claim-graph-story { grid-area: 2 / 1; }
    .app:has(> claim-graph-story) claim-graph-time { display: none; }
  }

  /* A low frame in somebody's article: side by side again. */
  @media (max-width: 720px) and (max-height: 520px) {
    .app:has(> claim-graph-story), .app:has(> claim-graph-story[presenting]) { grid-template: minmax(0, 1fr) / minmax(220px, 46%) minmax(0, 1fr); }
    .app:has(> claim-graph-story) > .stage { grid-area: 1 / 2; }
    claim-graph-story { grid-area: 1 / 1; }
  }
`;
