import type { Point } from "../../src/picture/scene.ts";

const HELD_MS = 500;
/** A finger never rests quite still. */
const TREMBLE = 10;

/**
 * Calls back when a single finger has been held on an element; the place is in its
 * pixels. Until the signal aborts.
 */
export function onLongPress(
  host: HTMLElement,
  callback: (place: Point, target: EventTarget | null) => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let start: Point = { x: 0, y: 0 };
  const fingers = new Set<number>();
  const cancel = () => clearTimeout(timer);
  const lift = ({ pointerId }: PointerEvent) => {
    fingers.delete(pointerId);
    cancel();
  };
  const options = { signal, capture: true };
  host.addEventListener(
    "pointerdown",
    ({ pointerType, pointerId, clientX, clientY, target }) => {
      if (pointerType === "mouse") return;
      fingers.add(pointerId);
      cancel();
      if (fingers.size > 1) return;
      start = { x: clientX, y: clientY };
      timer = setTimeout(() => {
        const { left, top } = host.getBoundingClientRect();
        callback({ x: start.x - left, y: start.y - top }, target);
      }, HELD_MS);
    },
    options,
  );
  host.addEventListener(
    "pointermove",
    ({ clientX, clientY }) => {
      if (Math.hypot(clientX - start.x, clientY - start.y) > TREMBLE) cancel();
    },
    options,
  );
  window.addEventListener("pointerup", lift, options);
  window.addEventListener("pointercancel", lift, options);
  signal.addEventListener("abort", cancel);
}
