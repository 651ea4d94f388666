import { html } from "lit";
import type { Messages } from "../messages/messages.ts";

/** How much nearer a step comes, by button or key. */
export const ZOOM_STEP = 1.6;

/** Nearer, farther, the whole: for those who have no wheel. */
export function zoomButtons(say: Messages, zoom: (factor: number) => void): unknown {
  const button = (label: string, path: string, factor: number) =>
    html`<button type="button" aria-label=${label} title=${label} @click=${() => zoom(factor)}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.5"><path d=${path}></path></svg>
    </button>`;
  return html`<div class="zoom">
    ${button(say.zoomIn, "M8 3v10M3 8h10", ZOOM_STEP)} ${button(say.zoomOut, "M3 8h10", 1 / ZOOM_STEP)}
    ${button(say.zoomAll, "M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10", 0)}
  </div>`;
}
