/** How much of the page there is: for reading the picture alone, or everything to explore it with. */
const MODES = ["read", "explore"] as const;
export type Mode = (typeof MODES)[number];

/** Whether this page stands in another one. */
export function isFramed(): boolean {
  return window.parent !== window;
}

/**
 * The mode of an element: what it asks for itself; for one that is a page, what whoever frames the page has written into
 * its address (`?mode=explore`), and in a frame otherwise to read.
 */
export function modeOf(asked: string | undefined, isPage: boolean): Mode {
  const wanted = [asked, isPage ? new URLSearchParams(location.search).get("mode") : undefined];
  const known = wanted.flatMap((one) => MODES.find((mode) => mode === one) ?? []);
  return known[0] ?? (isPage && isFramed() ? "read" : "explore");
}
