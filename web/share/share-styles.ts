import { css } from "lit";

/** A card over the page, its tabs above; on a phone it takes the whole width. */
export const shareStyles = css`
  :host { display: contents; }
  dialog { width: min(640px, calc(100vw - 32px)); max-height: calc(88dvh - 16px); margin-top: 12dvh; padding: 0; overflow-y: auto; border: 1px solid var(--line); border-radius: 12px; background: var(--surface); color: var(--ink); scrollbar-width: thin; }
  dialog::backdrop { background: color-mix(in srgb, var(--paper) 70%, transparent); }
  .top { position: sticky; top: 0; z-index: 1; background: var(--surface); }
  form { display: flex; align-items: center; justify-content: space-between; padding: 16px 16px 0 24px; }
  h2 { font-size: var(--text-title); font-weight: 600; }
  .close { display: grid; place-items: center; width: 44px; height: 44px; font-size: 22px; line-height: 1; color: var(--muted); border-radius: 999px; }
  .close:hover { color: var(--ink); }
  .tabs { margin: 0; padding: 0 18px; }
  .tab { padding: 16px 24px 24px; outline-offset: -3px; }
  .tab > * + * { margin-top: 16px; }
  .warning { padding: 8px 12px; border: 1px solid var(--line); border-radius: 8px; font-size: var(--text-note); }
  .copy { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 2px 12px; align-items: end; }
  .copy + .copy { margin-top: 20px; }
  .copy label { font-weight: 600; }
  .copy > :is(textarea, .said) { grid-column: 1 / -1; }
  .copy > .muted { grid-area: 2 / 1; font-size: var(--text-note); }
  .copy > .chip { grid-area: 1 / 2 / 3; min-height: 36px; padding: 0 16px; }
  textarea { margin-top: 6px; width: 100%; resize: none; field-sizing: content; min-height: 38px; max-height: 46dvh; padding: 8px 10px; border: 1px solid var(--line); border-radius: 8px; background: var(--paper); color: inherit; font: inherit; overflow-wrap: anywhere; }
  textarea.code { font: 12px/1.5 ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; }
  .said { min-height: 0; font-size: var(--text-note); color: var(--muted); }
  .files { display: flex; flex-wrap: wrap; align-items: end; gap: 12px; }
  .save { min-height: 36px; padding: 0 14px; border: 1px solid var(--accent); border-radius: 8px; color: var(--accent); font-weight: 600; }
  .save:hover { background: var(--accent); color: var(--surface); }
  .size { display: grid; gap: 2px; font-size: var(--text-note); color: var(--muted); }
  .size select { height: 36px; max-width: 100%; padding: 0 6px; border: 1px solid var(--line); border-radius: 8px; background: var(--paper); color: var(--ink); }
  .print { padding-top: 16px; border-top: 1px solid var(--line); }
  .print .save { margin-top: 8px; }
  fieldset { display: flex; flex-wrap: wrap; gap: 0 20px; margin: 0; padding: 0; border: 0; }
  legend { padding: 0; font-weight: 600; }
  .choice { display: inline-flex; align-items: center; gap: 8px; min-height: 36px; cursor: pointer; }
  .choice input { margin: 0; width: 16px; height: 16px; accent-color: var(--accent); }

  @media (max-width: 720px) {
    dialog { width: 100vw; max-width: 100vw; max-height: 92dvh; margin: auto 0 0; border-width: 1px 0 0; border-radius: 14px 14px 0 0; }
    form { padding: 8px 8px 0 16px; }
    .tabs { padding: 0 10px; }
    .tab { padding: 16px 16px 24px; }
    .copy > .chip, .save, .size select, .choice { min-height: 44px; }
    .size select { height: 44px; font-size: var(--text-body); }
  }
`;
