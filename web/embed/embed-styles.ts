import { css } from "lit";

/** What there is in somebody's page beside the picture. */
export const embedStyles = css`
  .scroll-hint { position: absolute; inset: 0; display: grid; place-items: center; pointer-events: none; z-index: 2; font-size: var(--text-title); text-align: center; text-wrap: balance; background: color-mix(in srgb, var(--paper) 70%, transparent); animation: hint-in 150ms ease-out; }
  @keyframes hint-in { from { opacity: 0; } }
  /* Sigma says otherwise on its own canvas. */
  .guarded .picture, .guarded .picture > * { touch-action: pan-x pan-y !important; }
  .still { display: none; }
  @media print {
    .app:has(~ .still) { display: none; }
    .still { display: block; }
  }

  .plain .headline { min-height: 0; padding: 12px 16px 4px; font-size: var(--text-body); color: var(--muted); }
  .plain .headline b { color: var(--ink); margin-right: 4px; }
  .plain .foot { flex: none; display: flex; align-items: center; gap: 12px; padding: 4px 16px 10px; }
  .plain .caption { flex: 1; min-width: 0; font-size: var(--text-note); color: var(--muted); text-wrap: pretty; }
  .plain .explore { flex: none; min-height: 36px; padding: 4px 16px; }

  /* As wide as the column of text that it stands in, whatever the screen: there a panel is a sheet. */
  .app.plain { container-type: inline-size; }
  @container (max-width: 720px) {
    .plain .panel { top: auto; left: 0; width: auto; height: min(52%, 420px); border-left: 0; border-top: 1px solid var(--line); border-radius: 14px 14px 0 0; }
    .plain.reading .headline { margin-right: 0; }
    .plain .zoom { display: none; }
  }
  @media (max-width: 720px) {
    .plain .explore { min-height: 44px; }
  }
  @media (max-height: 520px) {
    .plain .headline { display: block; }
    .plain .headline span { display: none; }
    .plain .picture { bottom: 0; }
    .plain .caption { white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
  }
`;
