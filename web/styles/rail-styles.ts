import { css } from "lit";

/** The rail: title, search, lenses, legend. */
export const railStyles = css`
  .title { padding: 22px 20px 14px; }
  .title h1 { font-size: var(--text-title); font-weight: 600; line-height: 1.25; margin-bottom: 8px; text-wrap: balance; }
  .summary { text-wrap: pretty; }
  .sources { padding: 8px 20px; font-size: var(--text-note); }
  .sources li { margin-bottom: 4px; color: var(--muted); }
  .sources a { color: var(--ink); }
  .search { position: relative; padding: 0 20px; }
  .glass { position: absolute; left: 31px; top: 12px; color: var(--muted); pointer-events: none; }
  .search input { width: 100%; height: 40px; padding: 0 10px 0 34px; border: 1px solid var(--line); border-radius: 8px; background: var(--surface); text-overflow: ellipsis; appearance: none; }
  .search input::placeholder { color: var(--muted); opacity: 1; }
  .search input:focus-visible { outline-offset: -1px; border-radius: 8px; }
  .results { position: fixed; left: 20px; width: min(420px, calc(100vw - 40px)); max-height: min(520px, calc(100dvh - var(--field-end, 40dvh) - 18px)); margin-top: 6px; overflow-y: auto; padding: 6px; background: var(--surface); border: 1px solid var(--line); border-radius: 8px; z-index: 5; }
  .results[hidden] { display: none; }
  .group { padding: 8px 8px 2px; font-size: var(--text-note); color: var(--muted); }
  .result { display: flex; gap: 8px; padding: 6px 8px; border-radius: 5px; cursor: pointer; }
  .result .mark { margin-top: 3px; }
  .result .found { display: flex; flex-direction: column; min-width: 0; }
  .result .name { display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; }
  .result .muted { font-size: var(--text-note); }
  .result:hover, .result[aria-selected="true"] { background: color-mix(in srgb, var(--ink) 8%, transparent); }
  .none { padding: 14px 16px; color: var(--muted); }
  .filter-chip { display: none; }
  .badge { margin-left: 6px; padding: 0 7px; border-radius: 999px; background: var(--ink); color: var(--paper); font-size: var(--text-note); line-height: 20px; font-variant-numeric: tabular-nums; }
  .lenses { display: flex; flex-wrap: wrap; gap: 5px; padding: 14px 20px; }
  .lenses .chip { white-space: nowrap; }
  .legend { padding: 2px 20px 4px; }
  .legend h2 { font-size: var(--text-note); font-weight: 400; color: var(--muted); margin-bottom: 4px; }
  .entry { display: flex; align-items: center; gap: 10px; width: calc(100% + 16px); min-height: 25px; margin: 0 -8px; padding: 1px 8px; text-align: left; border-radius: 5px; }
  button.entry:hover { background: color-mix(in srgb, var(--ink) 6%, transparent); }
  button.entry[aria-pressed="true"] { background: color-mix(in srgb, var(--ink) 12%, transparent); font-weight: 600; }
  .entry .count { margin-left: auto; }
  .entry .count b { color: var(--ink); font-weight: 600; }
  .entry .mark { width: 14px; }
  .entry .mark.line { width: 28px; }
  .legend .lines { margin-top: 6px; }
  .legend details.lines { margin-top: 0; }
  .legend summary { cursor: pointer; padding: 4px 0; color: var(--muted); }
  .legend > .chip { margin-top: 8px; }
  .voices { padding: 0 20px; }
  .voices summary { cursor: pointer; padding: 4px 0; }
  .voices li { padding: 3px 0; }
  .settings { position: sticky; bottom: 0; display: flex; flex-wrap: wrap; gap: 8px; margin-top: auto; padding: 10px 20px 14px; background: var(--paper); }
  .settings::before { content: ""; position: absolute; inset: auto 0 100%; height: 16px; background: linear-gradient(transparent, var(--paper)); pointer-events: none; }
  .share { display: flex; align-items: center; justify-content: center; gap: 8px; flex: 1 1 calc(100% - 44px); height: 36px; border: 1px solid var(--line); border-radius: 6px; background: var(--paper); }
  .ask-keys { flex: none; width: 36px; height: 36px; border: 1px solid var(--line); border-radius: 6px; color: var(--muted); }
  .share:hover, .ask-keys:hover { border-color: var(--muted); }
  .settings select { flex: 1 0 auto; max-width: 100%; height: 32px; padding: 0 6px; border: 1px solid var(--line); border-radius: 6px; background: var(--paper); font-size: var(--text-note); text-overflow: ellipsis; }

  @media (max-width: 720px) {
    .title { padding: 12px 0 8px 16px; align-self: center; }
    .title h1 { font-size: var(--text-body); line-height: 1.3; margin: 0; display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; }
    .title > .summary { display: none; }
    .more { position: relative; }
    .more[aria-expanded="false"] { font-size: var(--text-body); font-weight: 600; }
    .more[aria-expanded="false"]::before { content: ""; position: absolute; inset: 10px; border: 1.5px solid; border-radius: 999px; }
    .rail-open .title h1 { font-size: var(--text-title); display: block; margin-bottom: 8px; }
    .rail-open .title > .summary { display: block; font-size: var(--text-body); }
    .rail-open .title { align-self: start; }
    .search { padding: 0 8px 0 16px; }
    .filter-chip { display: flex; align-items: center; margin-right: 16px; padding: 5px 12px; border-radius: 8px; }
    .rest > claim-graph-facets { display: none; }
    .glass { left: 27px; top: 14px; }
    .search input { height: 44px; font-size: var(--text-claim); }
    .results { left: 16px; width: calc(100vw - 32px); }
    .result { min-height: 44px; align-items: center; }
    .result .mark { margin-top: 0; }
    .lenses { flex-wrap: nowrap; overflow-x: auto; padding: 8px 16px 10px; scrollbar-width: none; }
    .chip { min-height: 44px; flex: none; padding: 5px 16px; }
    .entry { min-height: 44px; }
    .entry.line { min-height: 32px; }
    .legend summary, .voices summary { padding: 0; line-height: 44px; }
    .legend, .voices, .sources, .settings { padding-left: 16px; padding-right: 16px; }
    .sources li { display: flow-root; padding: 8px 0; }
    .voices li { padding: 0; }
    .voices a { display: flex; align-items: center; gap: 6px; min-height: 44px; }
    .settings::before { display: none; }
    .settings { position: static; order: -1; margin-top: 0; padding-bottom: 14px; }
    .settings :is(.share, .ask-keys, select) { height: 44px; font-size: var(--text-body); }
    .ask-keys { width: 44px; }
    .share { flex-basis: calc(100% - 52px); }
  }

  @media (max-width: 720px) and (max-height: 520px) {
    .title { padding: 8px 0 4px 16px; }
    .search { padding: 4px 8px 6px 16px; }
    .filter-chip { align-self: start; margin-top: 4px; }
    .glass { left: 27px; top: 18px; }
    .lenses { padding: 4px 16px 6px; }
  }
`;
