import { css } from "lit";

/** The facets in the rail, and in the sheet of a phone. */
export const facetStyles = css`
  :host { padding: 4px 20px 8px; }
  h2 { font-size: var(--text-note); font-weight: 400; color: var(--muted); }
  .active { padding: 2px 0 6px; }
  .shown { font-weight: 600; }
  .shown .count { display: inline-block; }
  .nothing { margin-top: 6px; }
  .filter { margin-top: 8px; }
  .filter .muted { font-size: var(--text-note); }
  .chips { display: flex; flex-wrap: wrap; gap: 5px; margin-top: 3px; }
  .chips li { max-width: 100%; }
  .chip { display: flex; align-items: center; gap: 8px; max-width: 100%; padding: 3px 6px 3px 10px; border-radius: 14px; text-align: left; }
  .chip span:first-child { min-width: 0; overflow-wrap: anywhere; }
  .cross { flex: none; width: 18px; text-align: center; color: var(--muted); font-size: var(--text-claim); line-height: 1; }
  .chip:hover .cross { color: var(--ink); }
  .lift { min-height: 28px; margin-top: 6px; color: var(--accent); text-align: left; text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 3px; }
  details { border-top: 1px solid var(--line); }
  details:last-of-type { border-bottom: 1px solid var(--line); }
  summary { display: flex; align-items: center; gap: 8px; min-height: 34px; cursor: pointer; list-style: none; }
  summary::-webkit-details-marker { display: none; }
  summary span:first-child { flex: 1; }
  summary::after { content: ""; flex: none; width: 7px; height: 7px; margin: -3px 3px 0 2px; border: solid var(--muted); border-width: 0 1.5px 1.5px 0; rotate: 45deg; }
  details[open] summary::after { rotate: 225deg; margin-top: 3px; }
  summary:hover { color: var(--accent); }
  fieldset { min-width: 0; margin: 0; padding: 0 0 10px; border: 0; }
  .rows.long { max-height: 320px; overflow-y: auto; margin: 0 -8px; padding: 0 8px; scrollbar-width: thin; }
  .find { width: 100%; height: 34px; margin-bottom: 6px; padding: 0 10px; border: 1px solid var(--line); border-radius: 8px; background: var(--surface); text-overflow: ellipsis; appearance: none; }
  .find::placeholder { color: var(--muted); opacity: 1; }
  label { display: flex; align-items: flex-start; gap: 9px; min-height: 28px; margin: 0 -8px; padding: 4px 8px; border-radius: 5px; cursor: pointer; line-height: 1.4; }
  label:hover { background: color-mix(in srgb, var(--ink) 6%, transparent); }
  .part label { padding-left: 24px; }
  .name { min-width: 0; overflow-wrap: break-word; hyphens: auto; }
  label .count { margin-left: auto; padding-left: 6px; }
  .zero { color: var(--muted); }
  input[type="checkbox"] { appearance: none; flex: none; display: grid; place-items: center; width: 16px; height: 16px; margin: 2px 0 0; border: 1px solid var(--muted); border-radius: 4px; background: var(--surface); cursor: pointer; }
  input[type="checkbox"]:checked { background: var(--ink); border-color: var(--ink); }
  input[type="checkbox"]:checked::after { content: ""; width: 4px; height: 8px; margin-top: -2px; border: solid var(--paper); border-width: 0 2px 2px 0; rotate: 45deg; }

  @media (max-width: 720px), (pointer: coarse) {
    summary, label, .lift { min-height: 44px; }
    label { align-items: center; }
    input[type="checkbox"] { width: 20px; height: 20px; margin: 0; }
    .chip { min-height: 44px; padding: 5px 12px 5px 16px; border-radius: 22px; }
    .find { height: 44px; font-size: var(--text-claim); }
    :host { padding-left: 16px; padding-right: 16px; }
  }
`;
