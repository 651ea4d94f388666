import type { Glide, Moment } from "./glide.ts";

const GLIDE_MS = 500;

/** Shows a glide moment by moment, slower towards its end, and then undefined. What comes back stops it where it is. */
export function runGlide(glide: Glide, show: (moment: Moment | undefined) => void): () => void {
  const start = performance.now();
  let frame = 0;
  const step = (now: number) => {
    const left = 1 - Math.max(0, (now - start) / GLIDE_MS);
    if (left > 0) frame = requestAnimationFrame(step);
    show(left > 0 ? glide(1 - left ** 3) : undefined);
  };
  step(start);
  return () => cancelAnimationFrame(frame);
}
