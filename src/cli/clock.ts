/** Today where one stands, `yyyy-mm-dd`: for records that a person starts, never for outputs. */
export function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Starts a watch; it says how long ago that was, `1.2 s`. */
export function startWatch(): () => string {
  const start = performance.now();
  return () => `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
