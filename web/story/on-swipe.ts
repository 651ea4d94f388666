/** A shorter way is a tap, and a steeper one scrolls. */
const SHORTEST = 48;
const STEEPEST = 0.6;

/** Calls back when a finger has wiped to the left or to the right, until the signal aborts. */
export function onSwipe(target: HTMLElement, swiped: (way: "left" | "right") => void, signal: AbortSignal): void {
  let from: { readonly id: number; readonly x: number; readonly y: number } | undefined;
  const down = ({ pointerType, pointerId: id, clientX: x, clientY: y }: PointerEvent) => {
    from = pointerType === "mouse" ? undefined : { id, x, y };
  };
  const up = ({ pointerId, clientX, clientY }: PointerEvent) => {
    if (from?.id !== pointerId) return;
    const [across, along] = [clientX - from.x, clientY - from.y];
    from = undefined;
    if (Math.abs(across) < SHORTEST || Math.abs(along) > STEEPEST * Math.abs(across)) return;
    swiped(across < 0 ? "left" : "right");
  };
  target.addEventListener("pointerdown", down, { signal });
  target.addEventListener("pointerup", up, { signal });
  target.addEventListener("pointercancel", () => (from = undefined), { signal });
}
