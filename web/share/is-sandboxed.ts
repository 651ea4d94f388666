/** Whether the page stands in a frame without an origin of its own, which may neither save files nor print. */
export function isSandboxed(): boolean {
  return window.origin === "null" && location.protocol !== "file:";
}
