import { parseView } from "../../src/model/parse-view.ts";
import { serializeView } from "../../src/model/serialize-view.ts";
import { EMPTY_VIEW, type View } from "../../src/model/view.ts";
import { isFramed } from "../embed/mode.ts";

/** The view in the page's address; `asked` where that says nothing, and in the language and theme of `asked` where not in its own. */
export function readHash({ language, theme, ...asked }: View = EMPTY_VIEW): View {
  const look = { ...(language && { language }), ...(theme !== undefined && { theme }) };
  return { ...look, ...(location.hash.length > 1 ? parseView(location.hash) : asked) };
}

/**
 * Puts a view into the page's address: as a step that Back undoes, or in place of the present one. In a frame always
 * so: Back belongs to the page around.
 */
export function writeHash(view: View, step: boolean): void {
  const hash = serializeView(view);
  const address = hash === "" ? `${location.pathname}${location.search}` : `#${hash}`;
  if (`#${hash}` === location.hash || (hash === "" && location.hash === "")) return;
  try {
    if (step && !isFramed()) history.pushState(null, "", address);
    else history.replaceState(null, "", address);
  } catch {
    // A sandboxed frame may not touch its address: the view lives on without it.
  }
}

/** Calls back when the address is changed by hand or by Back, once for each, until the signal aborts. */
export function followHash(callback: () => void, signal: AbortSignal): void {
  window.addEventListener("popstate", callback, { signal });
}
