const WIDTH = 24;

/** A line that shows how far a work has come; `share` from 0 to 1. */
export function progressBar(share: number, doing: string): string {
  const full = Math.round(Math.min(1, Math.max(0, share)) * WIDTH);
  return `${"█".repeat(full)}${"░".repeat(WIDTH - full)} ${doing}`;
}
