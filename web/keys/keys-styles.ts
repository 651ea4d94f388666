import { css } from "lit";

/** A card of keys over the page. */
export const keysStyles = css`
  :host { display: contents; }
  dialog { width: min(740px, calc(100vw - 32px)); max-height: calc(100dvh - 32px); padding: 0; overflow-y: auto; border: 1px solid var(--line); border-radius: 12px; background: var(--surface); color: var(--ink); scrollbar-width: thin; }
  dialog::backdrop { background: color-mix(in srgb, var(--paper) 70%, transparent); }
  form { position: sticky; top: 0; display: flex; align-items: center; justify-content: space-between; padding: 16px 16px 8px 24px; background: var(--surface); }
  h2 { margin: 0; font-size: var(--text-title); font-weight: 600; }
  .close { display: grid; place-items: center; width: 44px; height: 44px; font-size: 22px; line-height: 1; color: var(--muted); border-radius: 999px; }
  .close:hover { color: var(--ink); }
  .setting { margin: 0 24px 16px; padding-bottom: 14px; border-bottom: 1px solid var(--line); }
  .setting label { display: flex; align-items: center; gap: 10px; min-height: 44px; cursor: pointer; }
  .setting input { appearance: none; position: relative; flex: none; width: 34px; height: 20px; margin: 0; border: 1px solid var(--muted); border-radius: 999px; background: var(--paper); cursor: pointer; transition: background 150ms ease-out; }
  .setting input::after { content: ""; position: absolute; top: 2px; left: 2px; width: 14px; height: 14px; border-radius: 999px; background: var(--muted); transition: translate 150ms ease-out; }
  .setting input:checked { background: var(--ink); border-color: var(--ink); }
  .setting input:checked::after { translate: 14px; background: var(--paper); }
  .setting p { font-size: var(--text-note); max-width: 68ch; }
  .places { columns: 2; column-gap: 32px; padding: 0 24px 24px; }
  section { break-inside: avoid; margin-bottom: 16px; }
  h3 { margin: 0 0 4px; font-size: var(--text-note); font-weight: 400; color: var(--muted); }
  dl { margin: 0; }
  dl > div { display: flex; align-items: baseline; gap: 12px; padding: 4px 0; }
  dt { flex: none; display: flex; flex-wrap: wrap; gap: 4px; width: 124px; }
  dd { margin: 0; }
  kbd { position: relative; min-width: 24px; padding: 1px 6px; border: 1px solid var(--line); border-radius: 5px; background: var(--paper); font: inherit; font-size: var(--text-note); line-height: 20px; text-align: center; white-space: nowrap; }

  @media (max-width: 560px) {
    .places { columns: 1; padding: 0 16px 16px; }
    form { padding-left: 16px; }
    .setting { margin: 0 16px 12px; }
  }

  @media (prefers-reduced-motion: reduce) {
    .setting input, .setting input::after { transition: none; }
  }
`;
