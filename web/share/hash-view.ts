import { parseView } from "../../src/model/parse-view.ts";
import { serializeView } from "../../src/model/serialize-view.ts";
import type { View } from "../../src/model/view.ts";

/** The view in the page's address. */
export function readHash(): View {
  return parseView(location.hash);
}

/** Puts a view into the page's address: as a step that Back undoes, or in place of the present one. */
export function writeHash(view: View, step: boolean): void {
  const hash = serializeView(view);
  const address = hash === "" ? `${location.pathname}${location.search}` : `#${hash}`;
  if (`#${hash}` === location.hash || (hash === "" && location.hash === "")) return;
  try {
    if (step) history.pushState(null, "", address);
    else history.replaceState(null, "", address);
  } catch {
    // A sandboxed frame may not touch its address: the view lives on without it.
  }
}

/** Calls back with the view when the address changes or Back is pressed, until the signal aborts. */
export function followHash(callback: (view: View) => void, signal: AbortSignal): void {
  for (const name of ["hashchange", "popstate"]) window.addEventListener(name, () => callback(readHash()), { signal });
}
