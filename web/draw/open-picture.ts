import type { Picture, PictureListener } from "./picture.ts";
import { SigmaPicture } from "./sigma-picture.ts";
import { SvgPicture } from "./svg-picture.ts";

/** Opens the picture this browser can draw. `motion` is asked each time whether anything may move. */
export function openPicture(host: HTMLElement, listener: PictureListener, motion: () => boolean): Picture {
  if (hasWebGl()) {
    try {
      return new SigmaPicture(host, listener, motion);
    } catch {
      // The browser promised WebGL and could not keep it (too many contexts, a driver that fails).
      host.replaceChildren();
    }
  }
  return new SvgPicture(host, listener);
}

let known: boolean | undefined;

/** Whether WebGL can be had; sigma throws where it cannot. Asked once: each time costs a context. */
export function hasWebGl(): boolean {
  known ??= canMakeContext();
  return known;
}

function canMakeContext(): boolean {
  const context = document.createElement("canvas").getContext("webgl2");
  // Browsers keep some 16 contexts: this one is given back at once.
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return context !== null;
}
