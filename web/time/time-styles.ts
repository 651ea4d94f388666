import { css } from "lit";

/** The strip of time under the picture: one row where it is wide, a line that opens where it is narrow. */
export const timeStyles = css`
  :host { container-type: inline-size; background: var(--paper); }
  section { border-top: 1px solid var(--line); }
  .banner { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 16px; min-height: 44px; padding: 0 16px; background: var(--surface); border-bottom: 1px solid var(--line); }
  .banner strong { font-weight: 600; }
  .banner button { min-height: 44px; color: var(--accent); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 3px; }
  .single { padding: 6px 16px; font-size: var(--text-note); color: var(--muted); }
  .fold { display: none; }
  .row { display: flex; align-items: flex-end; gap: 12px; min-height: 64px; padding: 0 16px; }
  .field { flex: none; display: block; max-width: 208px; font-size: var(--text-note); color: var(--muted); }
  .field span { display: block; height: 18px; line-height: 20px; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
  .field select, .field input, .field strong { display: block; width: 100%; height: 44px; color: var(--ink); font-size: var(--text-body); }
  .field strong { line-height: 40px; font-weight: 600; }
  .field select, .field input { padding: 0 6px; border: 1px solid transparent; border-radius: 8px; background: var(--paper); margin-left: -7px; width: calc(100% + 7px); text-overflow: ellipsis; }
  .field select:hover, .field input:hover { border-color: var(--line); }
  .known select, .known input { border-color: transparent; }
  .steps { flex: none; display: flex; }
  .steps button { display: grid; place-items: center; width: 44px; height: 44px; border-radius: 8px; color: var(--muted); }
  .steps button:hover { color: var(--ink); background: color-mix(in srgb, var(--ink) 6%, transparent); }
  .steps button:disabled { visibility: hidden; }
  .steps path { fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linejoin: round; stroke-linecap: round; }
  .years { position: relative; flex: 1 1 0; min-width: 0; height: 64px; }
  .facts { position: absolute; inset: 0 0 auto; height: 16px; line-height: 18px; font-size: var(--text-note); color: var(--muted); text-align: center; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; pointer-events: none; }
  .chart { display: block; position: absolute; inset: 0; touch-action: none; cursor: crosshair; user-select: none; }
  .axis { stroke: var(--line); }
  .all { fill: var(--line); }
  .passing { fill: color-mix(in srgb, var(--muted) 60%, var(--paper)); }
  .in .passing { fill: var(--ink); }
  .brush { fill: color-mix(in srgb, var(--accent) 14%, transparent); cursor: grab; }
  .tick { font-size: var(--text-note); fill: var(--muted); font-variant-numeric: tabular-nums; pointer-events: none; }
  .handle { cursor: ew-resize; outline: none; }
  .handle line { stroke: var(--accent); }
  .room { fill: transparent; }
  .knob { fill: var(--paper); stroke: var(--accent); stroke-width: 1.5; }
  .handle:hover .knob { fill: var(--accent); }
  .handle:focus-visible .knob { fill: var(--accent); stroke: var(--accent); stroke-width: 5; }

  /* Beside the panel there is less room for the years than for what is said of them: that goes on over the buttons. */
  @container (min-width: 701px) and (max-width: 900px) {
    .facts { left: -140px; text-align: right; }
  }

  @container (max-width: 700px) {
    .row { display: none; flex-wrap: wrap; align-items: center; gap: 0 8px; padding: 0 16px 8px; }
    .open .row { display: flex; }
    .fold { display: flex; align-items: center; gap: 10px; width: 100%; min-height: 44px; padding: 0 16px; text-align: left; }
    .fold::after { content: ""; flex: none; width: 7px; height: 7px; margin: 4px 3px 0 auto; border: solid var(--muted); border-width: 1.5px 0 0 1.5px; rotate: 45deg; }
    .open .fold::after { rotate: 225deg; margin-top: -4px; }
    .fold .count { min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
    .years { flex: 1 0 100%; order: 1; }
    .field { flex: 1 1 40%; min-width: 130px; max-width: none; }
    .known { order: 2; }
    .field select, .field input { margin-left: 0; width: 100%; border-color: var(--line); }
    .steps { margin-left: auto; align-self: flex-end; }
  }
`;
