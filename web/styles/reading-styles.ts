import { css } from "lit";

/** The reading panel: claims set as what they are, figures large, whose reading it is told apart at sight. */
export const readingStyles = css`
  .text { flex: 1; min-height: 0; overflow-y: auto; padding: 24px 28px 40px; overflow-wrap: anywhere; scrollbar-width: thin; }
  .text h2 { font-size: var(--text-title); font-weight: 600; line-height: 1.3; max-width: 68ch; text-wrap: pretty; }
  .text h2.paraphrase, .text h2.sentence { font-weight: 400; }
  .text h3 { margin: 20px 0 6px; padding-top: 12px; border-top: 1px solid var(--line); font-size: var(--text-body); font-weight: 600; display: flex; justify-content: space-between; gap: 12px; }
  .text h4, .text h5 { margin: 16px 0 6px; font-size: var(--text-note); font-weight: 400; color: var(--muted); }
  .text h4.who { font-size: var(--text-body); font-weight: 600; color: var(--ink); }
  .kicker { display: flex; align-items: center; gap: 6px; font-size: var(--text-note); color: var(--muted); margin: 0 40px 8px 0; min-height: 18px; }
  .speaker { font-size: var(--text-body); font-weight: 600; }
  .kicker + .speaker { margin-bottom: 4px; }
  .told { font-size: var(--text-note); margin-top: 6px; }
  .aliases { font-size: var(--text-note); color: var(--muted); margin-top: 4px; }
  .description, .remark, .note { margin-top: 10px; max-width: 68ch; }
  .remark { margin-top: 6px; font-size: var(--text-body); }
  .note { font-size: var(--text-body); color: var(--muted); }
  .text > claim-graph-compare-with { margin-top: 12px; }
  .roles { margin-top: 8px; }
  .plain li { padding: 3px 0; }
  .claims > li { padding: 9px 0; border-top: 1px solid color-mix(in srgb, var(--line) 60%, transparent); }
  .claims > li:first-child { border-top: 0; padding-top: 2px; }
  .claim .says { display: block; font-size: var(--text-claim); line-height: 1.4; text-decoration: none; }
  .claim .says:hover { text-decoration: underline; text-decoration-thickness: 1px; }
  .claim .told { margin-top: 3px; }
  .claim .note { margin-top: 6px; padding-left: 10px; border-left: 2px solid var(--line); font-size: var(--text-note); }
  .quiet { text-decoration: none; color: var(--muted); }
  .relation { font-weight: 600; font-size: var(--text-note); margin-bottom: 3px; }
  h2 .relation { font-size: inherit; margin: 0; }
  .text h2.between { margin: 14px 0; padding: 10px 0; border: solid var(--line); border-width: 1px 0; font-size: var(--text-body); }
  .text > ul > .claim { margin-right: 32px; }
  .tag { margin-left: 4px; }
  p > .tag:first-child { margin-left: 0; }
  .reads { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 16px; }
  .reads:empty { display: none; }
  .cite { margin-top: 20px; }
  .read { display: inline-flex; align-items: center; min-height: 36px; padding: 0 14px; border: 1px solid var(--accent); border-radius: 8px; color: var(--accent); text-decoration: none; font-weight: 600; }
  .read:hover { background: var(--accent); color: var(--surface); }
  .warning { margin-top: 8px; font-size: var(--text-note); }
  .passage { margin-top: 16px; }
  .passage figcaption { font-size: var(--text-note); color: var(--muted); margin-bottom: 4px; }
  .passage blockquote { padding-left: 14px; border-left: 2px solid var(--line); white-space: pre-line; }
  .passage mark { background: color-mix(in srgb, var(--accent) 22%, transparent); color: inherit; }
  .claim .figures { margin-top: 8px; }
  .figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(160px, 1fr)); gap: 10px; }
  .figure { padding: 10px 12px 12px; border: 1px solid var(--line); border-radius: 8px; }
  .figure .value { font-size: var(--text-figure); line-height: 1.15; font-variant-numeric: tabular-nums; }
  .figure .unit { font-size: var(--text-body); }
  .figure .indicator { font-size: var(--text-body); margin-top: 4px; line-height: 1.35; }
  .figure .facts { font-size: var(--text-note); color: var(--muted); margin-top: 4px; line-height: 1.35; }

  @media (max-width: 720px) {
    .text { padding: 0 16px 32px; }
    .read { min-height: 44px; }
    .plain a, .speaker a { padding: 4px 0; }
  }
`;
