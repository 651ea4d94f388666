import { html } from "lit";

/** How high the sheet stands on a phone. */
export type SheetHeight = "peek" | "half" | "full";

const HEIGHTS: readonly SheetHeight[] = ["peek", "half", "full"];
/** A drag shorter than this many pixels is a tap. */
const TAP = 8;

/** The grip of the sheet: dragged by a thumb, or pressed to go to the next height. */
export function sheetHandle(label: string, height: SheetHeight, change: (height: SheetHeight) => void): unknown {
  let startedAt = 0;
  const next = () => change(HEIGHTS[(HEIGHTS.indexOf(height) + 1) % HEIGHTS.length] ?? "half");
  const down = (event: PointerEvent) => {
    startedAt = event.clientY;
    if (event.currentTarget instanceof Element) event.currentTarget.setPointerCapture(event.pointerId);
  };
  const up = (event: PointerEvent) => {
    if (Math.abs(event.clientY - startedAt) < TAP) next();
    else change(heightNear(event.clientY / window.innerHeight));
  };
  // Pointers are served above: only the keyboard's click has no count.
  const press = (event: MouseEvent) => {
    if (event.detail === 0) next();
  };
  return html`<button type="button" class="grip" aria-label=${label} @pointerdown=${down} @pointerup=${up} @click=${press}></button>`;
}

function heightNear(shareFromTop: number): SheetHeight {
  return shareFromTop < 0.3 ? "full" : shareFromTop < 0.7 ? "half" : "peek";
}
