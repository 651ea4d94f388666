import { html } from "lit";
import type { Messages } from "../messages/messages.ts";

/** What the buttons do. */
export interface StepListener {
  readonly isPlaying: boolean;
  /** Whether a stretch is chosen, which can be lifted. */
  readonly canLift: boolean;
  readonly step: (step: 1 | -1) => void;
  readonly toggle: () => void;
  readonly lift: () => void;
}

const BACK = "M11.5 3L6 8L11.5 13Z M4 3V13";
const FORWARD = "M4.5 3L10 8L4.5 13Z M12 3V13";
const PLAY = "M5 2.5L13 8L5 13.5Z";
const PAUSE = "M5 3V13 M11 3V13";
const LIFT = "M4 4L12 12 M12 4L4 12";

/** One step back, play or pause, one step on, and all times again. */
export function stepButtons(say: Messages["time"], { isPlaying, canLift, step, toggle, lift }: StepListener): unknown {
  return html`<div class="steps">
    ${button(say.back, BACK, () => step(-1))} ${button(isPlaying ? say.pause : say.play, isPlaying ? PAUSE : PLAY, toggle)}
    ${button(say.forward, FORWARD, () => step(1))} ${button(say.liftStretch, LIFT, lift, !canLift)}
  </div>`;
}

function button(label: string, path: string, press: () => void, disabled = false): unknown {
  return html`<button type="button" aria-label=${label} title=${label} ?disabled=${disabled} @click=${press}>
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d=${path}></path></svg>
  </button>`;
}
