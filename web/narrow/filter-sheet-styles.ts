import { css } from "lit";

/** A sheet from the lower edge: the picture stays in sight above it. */
export const filterSheetStyles = css`
  :host { display: contents; }
  dialog { position: fixed; inset: auto 0 0; flex-direction: column; width: 100%; max-width: none; max-height: 72dvh; margin: 0; padding: 0; border: solid var(--line); border-width: 1px 0 0; border-radius: 14px 14px 0 0; background: var(--paper); color: var(--ink); animation: sheet-in 250ms ease-out; }
  dialog[open] { display: flex; }
  dialog::backdrop { background: color-mix(in srgb, var(--paper) 45%, transparent); }
  form { position: relative; flex: none; height: 44px; touch-action: none; cursor: grab; }
  .bar { display: block; width: 36px; height: 4px; margin: 0 auto; translate: 0 10px; border-radius: 2px; background: var(--line); }
  .close { position: absolute; top: 4px; right: 8px; z-index: 1; display: grid; place-items: center; width: 44px; height: 44px; font-size: 22px; line-height: 1; color: var(--muted); border-radius: 999px; }
  .content { flex: 1; min-height: 0; margin-top: -12px; overflow-y: auto; overscroll-behavior: contain; padding-bottom: max(16px, env(safe-area-inset-bottom)); }
  @keyframes sheet-in { from { transform: translateY(24px); opacity: 0; } }
  @media (prefers-reduced-motion: reduce) { * { animation: none !important; } }
`;
