import { css } from "lit";

/** Columns and chains: what the articles say stands beside a plain rule, what we read into them beside a dotted one. */
export const comparisonStyles = css`
  :host { background: none; container-type: inline-size; }
  .text.comparison { padding: 0; overflow: visible; }
  .comparison h2 { margin: 0 40px 12px 0; outline: none; }
  .comparison h3 { display: block; }
  .comparison h4 { font-size: var(--text-body); color: var(--ink); text-wrap: balance; }
  .compared > li { display: flex; align-items: flex-start; gap: 8px; padding: 6px 0; border-top: 1px solid var(--line); }
  .compared .mark { margin-top: 3px; }
  .who { flex: 1; min-width: 0; }
  .who > a { font-weight: 600; }
  .who .muted { font-size: var(--text-note); }
  .remove { flex: none; width: 28px; height: 28px; margin: -4px 0; border-radius: 999px; font-size: 18px; line-height: 1; color: var(--muted); }
  .remove:hover { color: var(--ink); }
  .tools { --compare-gap: 0; display: flex; flex-wrap: wrap; align-items: flex-start; gap: 8px; margin-top: 10px; }
  .clear { white-space: nowrap; }
  .glance { margin-top: 16px; }
  .glance p { margin-top: 4px; }
  .glance p::first-letter, .linked > .muted::first-letter { text-transform: uppercase; }
  .reading { margin-top: 10px; padding-left: 12px; border-left: 2px solid var(--muted); }
  .reading.editor { border-left: 3px dotted var(--muted); }
  .whose { margin-bottom: 6px; }
  .pair { padding: 10px 0; border-top: 1px solid color-mix(in srgb, var(--line) 60%, transparent); }
  .pair:first-child { border-top: 0; padding-top: 0; }
  .pair .relation { display: flex; flex-wrap: wrap; align-items: center; gap: 6px; margin: 8px 0; }
  .ends .says { font-size: var(--text-body); }
  .note { font-size: var(--text-note); margin-top: 6px; }
  h3 + .note { margin-top: 0; }
  .subjects > li { padding-bottom: 12px; }
  .subjects > li + li { border-top: 1px solid color-mix(in srgb, var(--line) 60%, transparent); }
  .subjects h4 { margin-top: 10px; font-weight: 600; }
  .sides { display: grid; gap: 12px; }
  .sides.two { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0; }
  .sides.two > .side:first-child { padding-right: 12px; }
  .sides.two > .side + .side { padding-left: 12px; border-left: 1px solid var(--line); }
  .voice { display: block; margin-bottom: 4px; font-size: var(--text-note); font-weight: 400; color: var(--muted); }
  .said > li { padding: 4px 0 6px; hyphens: auto; }
  .said .says, .way .says { display: block; font-size: var(--text-body); line-height: 1.4; text-decoration: none; }
  .said .says:hover, .way .says:hover { text-decoration: underline; text-decoration-thickness: 1px; }
  .said .told, .way .told { margin-top: 2px; hyphens: manual; }
  .stance { margin: 0 4px 0 0; }
  summary { min-height: 28px; padding: 4px 0; color: var(--muted); cursor: pointer; }
  summary:hover { color: var(--ink); }
  .jump { margin-top: 4px; text-align: left; color: var(--accent); text-decoration: underline; text-underline-offset: 2px; text-decoration-color: color-mix(in srgb, currentColor 35%, transparent); }
  .jump:hover { text-decoration-color: currentColor; }
  .alone h4 { margin-top: 8px; font-weight: 600; }
  .passages { margin-top: 4px; font-size: var(--text-note); }
  .passages a { margin-right: 8px; color: var(--accent); }

  .line-up + .line-up { margin-top: 20px; }
  .line-up .verdict { margin: 4px 0 10px; font-size: var(--text-claim); line-height: 1.4; text-wrap: pretty; }
  table { width: 100%; border-collapse: collapse; table-layout: fixed; }
  caption { padding-bottom: 6px; text-align: left; font-weight: 600; }
  th, td { padding: 5px 8px 5px 0; border-top: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: 400; overflow-wrap: break-word; hyphens: auto; }
  thead th, thead td { border-top: 0; padding-bottom: 8px; }
  thead td { width: 24%; }
  thead th:last-child { width: 22px; }
  thead .value { display: block; font-size: var(--text-figure); line-height: 1.15; font-variant-numeric: tabular-nums; hyphens: manual; }
  tbody th { font-size: var(--text-note); line-height: 20px; color: var(--muted); }
  .sign { padding-right: 0; text-align: center; color: var(--muted); }
  .parts td { font-weight: 600; }
  .parts .sign { color: var(--ink); }

  .linked > .muted { font-size: var(--text-note); }
  .ways > li { margin-top: 12px; }
  .ways > li + li { margin-top: 16px; padding-top: 16px; border-top: 1px solid color-mix(in srgb, var(--line) 60%, transparent); }
  .way { margin: 0; padding: 0; list-style: none; }
  .stop { display: flex; align-items: flex-start; gap: 8px; }
  .stop > .mark { margin-top: 3px; }
  .stop > div { min-width: 0; }
  .way > li:first-child .stop > div > a, .way > li:last-child .stop > div > a { font-weight: 600; }
  .hop { position: relative; padding: 7px 0 7px 22px; }
  .hop::before { content: ""; position: absolute; left: 6px; top: 3px; bottom: 3px; border-left: 2px solid var(--muted); }
  .editor > .hop::before { border-left-style: dotted; }
  .apparent > .hop::before { border-left-style: dashed; }
  .hop .relation { margin: 0; font-size: var(--text-note); font-weight: 400; }
  .comparison .quiet { text-decoration: underline; text-underline-offset: 2px; text-decoration-color: color-mix(in srgb, currentColor 35%, transparent); }
  .comparison .quiet:hover { text-decoration-color: currentColor; }
  .hop .passages { margin-top: 0; }

  @container (max-width: 300px) {
    .sides.two { grid-template-columns: minmax(0, 1fr); gap: 8px; }
    .sides.two > .side + .side { padding-left: 0; border-left: 0; }
  }

  @media (max-width: 720px) {
    .remove { width: 44px; height: 44px; margin: -10px 0; }
    .clear { min-height: 44px; padding: 4px 16px; }
    summary { min-height: 44px; padding: 12px 0; }
    .jump { min-height: 44px; }
    .passages a, .quiet, .compared a { display: inline-block; padding: 4px 0; }
  }
`;
