import { css } from "lit";

/** The places of the screen: rail, picture, reading panel; on a phone a bar, the picture, a sheet. */
export const layoutStyles = css`
  .app { display: grid; grid-template-columns: 272px minmax(0, 1fr); height: 100%; overflow: hidden; position: relative; }
  .waiting { display: block; overflow: auto; }
  .rail { display: flex; flex-direction: column; min-height: 0; overflow-y: auto; scrollbar-width: thin; border-right: 1px solid var(--line); background: var(--paper); z-index: 2; }
  .rail > * { flex: none; }
  .rest { display: flex; flex-direction: column; flex: 1 0 auto; }
  .rail-icons, .scrim { display: none; }
  .stage { display: flex; flex-direction: column; min-width: 0; min-height: 0; overflow: hidden; }
  .view { position: relative; flex: 1; min-height: 0; overflow: hidden; }
  .stage > claim-graph-time { flex: none; }
  .headline { flex: none; min-height: 45px; padding: 16px 20px 6px; font-size: var(--text-claim); line-height: 1.4; text-wrap: pretty; }
  .view > claim-graph-table { position: absolute; inset: 0; }
  .as-table { margin-left: auto; }
  .picture { position: absolute; inset: 0; cursor: grab; touch-action: none; }
  .picture:focus-visible { outline-offset: -4px; }
  .picture[hidden] { display: none; }
  .picture:active { cursor: grabbing; }
  .picture.pointing { cursor: pointer; }
  .picture svg { display: block; }
  .picture svg [data-node], .picture svg [data-edge] { cursor: pointer; }
  .hint, .notice { position: absolute; left: 50%; bottom: 12px; translate: -50% 0; width: max-content; max-width: calc(100% - 140px); text-align: center; color: var(--muted); pointer-events: none; }
  .hint { padding: 2px 12px; border-radius: 999px; background: var(--paper); }
  .notice { bottom: auto; top: 16px; left: 20px; translate: none; text-align: left; max-width: min(46ch, 45%); }
  .view > .state { position: absolute; inset: 30% 0 auto; margin: 0 auto; text-align: center; }
  .view > .state .chip { margin-top: 12px; }
  .zoom { position: absolute; left: 16px; bottom: 16px; display: flex; flex-direction: column; border: 1px solid var(--line); border-radius: 8px; background: var(--paper); overflow: hidden; }
  .zoom button { width: 36px; height: 36px; display: grid; place-items: center; color: var(--muted); }
  .zoom button + button { border-top: 1px solid var(--line); }
  .zoom button:hover { color: var(--ink); background: var(--surface); }
  .zoom button:focus-visible { outline-offset: -3px; }
  .panel { position: absolute; top: 0; right: 0; bottom: 0; width: 416px; display: flex; flex-direction: column; background: var(--surface); border-left: 1px solid var(--line); z-index: 3; outline: none; animation: panel-in 250ms ease-out; }
  .panel[hidden] { display: none; }
  .grip { display: none; }
  .close, .more { display: grid; place-items: center; width: 36px; height: 36px; font-size: 22px; line-height: 1; color: var(--muted); border-radius: 999px; }
  .close { position: absolute; top: 14px; right: 14px; z-index: 1; background: var(--surface); }
  .close:hover { color: var(--ink); }
  .more { display: none; }
  @keyframes panel-in { from { transform: translateX(24px); opacity: 0; } }

  @media (min-width: 1101px) {
    .reading claim-graph-time, .reading .headline { margin-right: 416px; }
    .reading .view > claim-graph-table { right: 416px; }
  }

  @media (max-width: 1100px) {
    .panel { width: 380px; }
  }

  /* The rail folds to icons, and unfolds over the picture. */
  @media (min-width: 721px) and (max-width: 1100px) {
    .app { grid-template-columns: 90px minmax(0, 1fr); }
    .stage { grid-column: 2; }
    .reading .view > claim-graph-table { right: 380px; }
    .reading claim-graph-time, .reading .headline { margin-right: 380px; }
    .rail-icons { display: flex; flex-direction: column; gap: 4px; padding: 14px 3px; }
    .rail-icons button { display: grid; justify-items: center; gap: 3px; padding: 8px 0; border-radius: 8px; color: var(--muted); font-size: var(--text-note); }
    .rail-icons button:hover { color: var(--ink); background: color-mix(in srgb, var(--ink) 6%, transparent); }
    .rail > :not(.rail-icons) { display: none; }
    .rail-open .rail { position: absolute; inset: 0 auto 0 0; width: 288px; z-index: 4; }
    .rail-open .scrim { display: block; position: absolute; inset: 0 0 0 288px; z-index: 4; background: color-mix(in srgb, var(--paper) 60%, transparent); cursor: pointer; animation: scrim-in 150ms ease-out; }
    @keyframes scrim-in { from { opacity: 0; } }
    .rail-open .rail > * { display: revert; }
    .rail-open .rail > .lenses, .rail-open .rail > .rest { display: flex; }
    .rail-open .rail > :is(.rail-icons, .filter-chip) { display: none; }
    .rail-open .rail > .more { display: grid; position: absolute; top: 14px; right: 10px; }
    .rail-open .title { padding-right: 52px; }
  }

  @media (max-width: 720px) {
    .app { grid-template: auto minmax(0, 1fr) / minmax(0, 1fr); }
    .stage { grid-row: 2; }
    .rail { grid-row: 1; display: grid; grid-template-columns: minmax(0, 1fr) auto auto; grid-auto-rows: max-content; overflow: visible; border-right: 0; border-bottom: 1px solid var(--line); }
    .more { display: grid; width: 44px; height: 44px; margin: 4px 6px 0 0; grid-row: 1; grid-column: 3; }
    .title { grid-column: 1 / 3; }
    .search { grid-column: 1; }
    .filter-chip { grid-column: 2 / -1; }
      .lenses, .rest { grid-column: 1 / -1; }
    .rail .rest { display: none; }
    .rail-open .rail { position: absolute; inset: 0; overflow-y: auto; align-content: start; }
    .rail-open .rest { display: flex; }
    .hint { bottom: 2px; max-width: 98%; padding: 0 8px; font-size: var(--text-note); }
    .headline { min-height: 49px; padding: 8px 16px 2px; font-size: var(--text-body); }
    .zoom { display: none; }
    .panel { top: auto; left: 0; width: auto; border-left: 0; border-top: 1px solid var(--line); border-radius: 14px 14px 0 0; transition: height 250ms ease-out; animation-name: sheet-in; }
    .sheet-peek .panel { height: 148px; }
    .sheet-half .panel { height: 52%; }
    .sheet-full .panel { height: calc(100% - 24px); }
    .grip { display: block; flex: none; height: 28px; width: 100%; touch-action: none; }
    .grip::before { content: ""; display: block; width: 36px; height: 4px; margin: 10px auto; border-radius: 2px; background: var(--line); }
    .close { width: 44px; height: 44px; top: 8px; right: 8px; }
    @keyframes sheet-in { from { transform: translateY(24px); opacity: 0; } }
  }

  /* A low frame in somebody's article: the bar in two lines, the picture keeps the rest. */
  @media (max-width: 720px) and (max-height: 520px) {
    .lenses { grid-area: 2 / 1 / auto / -1; }
    .search, .filter-chip { grid-row: 3; }
    .search, .app:not(.rail-open) .filter-chip { display: none; }
    .rail-open .search { display: block; }
    .sheet-half .panel { height: 48%; }
    .headline, .stage > claim-graph-time { display: none; }
    .hint { bottom: 2px; }
  }

  @media (prefers-reduced-motion: reduce) {
    * { animation: none !important; transition: none !important; }
  }
`;
