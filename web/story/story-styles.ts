import { css } from "lit";

/** The card of a step: first what is said, then on what it rests; the ways on stay where they are. */
export const storyStyles = css`
  :host { display: flex; height: 100%; border-right: 1px solid var(--line); background: var(--surface); touch-action: pan-y; }
  .card { flex: 1; display: flex; flex-direction: column; min-width: 0; min-height: 0; }
  .tools { flex: none; display: flex; align-items: center; gap: 2px; padding: 10px 14px 0 16px; }
  .tools button { display: flex; align-items: center; justify-content: center; min-width: 36px; height: 36px; color: var(--muted); border-radius: 8px; }
  .tools button:hover { color: var(--ink); background: color-mix(in srgb, var(--ink) 6%, transparent); }
  .tools .leave { gap: 4px; margin: 0 auto 0 0; padding: 0 10px 0 4px; }
  .trouble { flex: none; margin: 8px 24px 0; padding: 8px 12px; border: 1px solid var(--line); border-radius: 8px; font-size: var(--text-body); }
  .telling { flex: 1; min-height: 0; overflow-y: auto; touch-action: pan-y; padding: 28px 28px 24px; scrollbar-width: thin; overflow-wrap: break-word; }
  h1 { margin-bottom: 14px; font-size: var(--text-note); font-weight: 400; color: var(--muted); }
  h2 { max-width: 26ch; font-size: var(--text-title); font-weight: 600; line-height: 1.25; text-wrap: balance; }
  h2:focus-visible { outline: none; }
  .words { margin-top: 12px; max-width: 68ch; font-size: var(--text-claim); line-height: 1.5; text-wrap: pretty; }
  .words p + p { margin-top: 12px; }
  .words a { text-decoration-thickness: 1px; }
  .words > .tag { margin-top: 10px; }
  .cited { margin-top: 28px; }
  h3 { margin-bottom: 2px; font-size: var(--text-note); font-weight: 400; color: var(--muted); }
  .cited li { padding: 9px 0; border-top: 1px solid color-mix(in srgb, var(--line) 70%, transparent); }
  .speaker { font-size: var(--text-note); font-weight: 600; }
  .says { display: block; margin-top: 1px; line-height: 1.4; text-decoration: none; }
  .says:hover { text-decoration: underline; text-decoration-thickness: 1px; }
  .how { margin-top: 2px; font-size: var(--text-note); color: var(--muted); }
  .astray { flex: none; display: flex; flex-direction: column; gap: 8px; padding: 12px 28px; border-top: 1px solid var(--line); font-size: var(--text-note); color: var(--muted); }
  .back { align-self: start; min-height: 36px; padding: 0 16px; border-radius: 8px; background: var(--ink); color: var(--paper); font-size: var(--text-body); font-weight: 600; }
  .ways { flex: none; display: flex; align-items: center; justify-content: space-between; gap: 8px; padding: 8px 16px 14px 20px; border-top: 1px solid var(--line); }
  .dots { flex: 1; display: flex; min-width: 0; margin: 0; padding: 0; list-style: none; }
  .dots li { min-width: 10px; flex: 0 1 24px; }
  .dots button { display: grid; place-items: center; width: 100%; height: 32px; border-radius: 8px; }
  .dots button::before { content: ""; width: 8px; height: 8px; border: 1.5px solid var(--muted); border-radius: 50%; transition: background-color 150ms ease-out; }
  .dots button:hover::before { border-color: var(--ink); }
  .dots button[aria-current]::before { border-color: var(--ink); background: var(--ink); }
  .pages { display: flex; align-items: center; gap: 6px; }
  .place { min-width: 44px; font-size: var(--text-note); color: var(--muted); text-align: center; white-space: nowrap; font-variant-numeric: tabular-nums; }
  .page { display: grid; place-items: center; width: 40px; height: 40px; border: 1px solid var(--line); border-radius: 999px; }
  .page:not([aria-disabled="true"]):hover { border-color: var(--muted); }
  .page.onward:not([aria-disabled="true"]) { border-color: var(--ink); background: var(--ink); color: var(--paper); }
  .page[aria-disabled="true"] { opacity: 0.4; cursor: default; }
  .show { display: none; }

  :host([presenting]) { border-right: 0; }
  :host([presenting]) :is(.tools, .pages, .cited, .trouble) { display: none; }
  :host([presenting]) .telling { display: flex; flex-direction: column; justify-content: center; padding: 40px 24px 40px 48px; }
  :host([presenting]) .telling > * { flex: none; }
  :host([presenting]) h1 { margin-bottom: 20px; font-size: var(--text-body); }
  :host([presenting]) h2 { font-size: var(--text-figure); }
  :host([presenting]) .words { margin-top: 16px; font-size: var(--text-title); line-height: 1.5; }
  :host([presenting]) .ways { border-top: 0; padding: 0 40px 28px; }
  :host([presenting]) .show { display: block; position: absolute; left: 40px; top: 24px; height: 36px; padding: 0 14px; border: 1px solid var(--line); border-radius: 8px; background: var(--surface); color: var(--muted); font-size: var(--text-body); opacity: 0; transition: opacity 150ms ease-out; }
  :host([presenting]:hover) .show, :host([presenting]) .show:focus-visible { opacity: 1; }
  @media (hover: none) {
    :host([presenting]) .show { opacity: 1; }
  }

  @media (max-width: 720px) {
    :host { border-right: 0; border-top: 1px solid var(--line); border-radius: 14px 14px 0 0; }
    .wide { display: none !important; }
    .tools { padding: 4px 8px 0; }
    .tools button { min-width: 44px; height: 44px; }
    .telling { padding: 4px 16px 16px; }
    /* Read out, and not seen: there is no room for it. */
    h1 { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); }
    .words { margin-top: 8px; line-height: 1.45; }
    .cited { margin-top: 16px; }
    .says { padding: 4px 0; }
    .astray { flex-direction: row; align-items: center; justify-content: space-between; padding: 8px 16px; }
    .back { min-height: 44px; flex: none; }
    .ways { padding: 4px 8px 8px; }
    /* Too small for thumbs: here they only show how far one is. */
    .dots { padding-left: 8px; pointer-events: none; }
    .dots li { flex-basis: 16px; }
    .page { width: 44px; height: 44px; }
    :host([presenting]) .telling { justify-content: start; padding: 20px 16px; }
    :host([presenting]) h2 { font-size: var(--text-title); }
    :host([presenting]) .words { font-size: var(--text-claim); }
    :host([presenting]) .show { top: auto; bottom: 8px; left: auto; right: 12px; height: 44px; }
  }

  @media (max-width: 720px) and (max-height: 520px) {
    :host { border: 0; border-right: 1px solid var(--line); border-radius: 0; }
    .dots { display: none; }
    .ways { justify-content: center; }
  }

  @media (prefers-reduced-motion: reduce) {
    * { transition: none !important; }
  }
`;
